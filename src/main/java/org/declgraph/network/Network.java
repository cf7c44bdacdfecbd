package org.declgraph.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A two-mode network of actors and concepts.
 *
 * @param edges one for each actor, concept and year, in this order
 */
public record Network(Concept concept, List<Edge> edges) {
  private record Key(String actor, String concept, int year) {}

  private record Sides(SortedSet<String> agreeing, SortedSet<String> disagreeing) {}

  private static final Comparator<Key> BY_ACTOR =
      Comparator.comparing(Key::actor).thenComparing(Key::concept).thenComparing(Key::year);

  public Network {
    edges = List.copyOf(edges);
  }

  /**
   * The network of some statements. A declaration counts once on each side, however often it says
   * so; a neutral statement counts on none.
   */
  public static Network of(List<Statement> statements, Concept concept, Joint joint) {
    Map<Key, Sides> sides = new TreeMap<>(BY_ACTOR);
    for (Statement statement : statements) {
      if (statement.isAgreement() || statement.isDisagreement()) {
        for (Key key : keys(statement, concept, joint)) {
          count(
              statement,
              sides.computeIfAbsent(key, k -> new Sides(new TreeSet<>(), new TreeSet<>())));
        }
      }
    }
    return new Network(
        concept, sides.entrySet().stream().map(e -> edge(e.getKey(), e.getValue())).toList());
  }

  private static List<Key> keys(Statement statement, Concept concept, Joint joint) {
    return joint.actors(statement.holders()).stream()
        .flatMap(
            actor ->
                concept.of(statement).stream().map(name -> new Key(actor, name, statement.year())))
        .toList();
  }

  private static void count(Statement statement, Sides sides) {
    (statement.isAgreement() ? sides.agreeing() : sides.disagreeing()).add(statement.declaration());
  }

  private static Edge edge(Key key, Sides sides) {
    return new Edge(
        key.actor(),
        key.concept(),
        key.year(),
        sides.agreeing().size(),
        sides.disagreeing().size());
  }

  /** The actors, sorted. */
  public SortedSet<String> actors() {
    SortedSet<String> actors = new TreeSet<>();
    edges.forEach(edge -> actors.add(edge.actor()));
    return actors;
  }

  /** The claims or issues, sorted. */
  public SortedSet<String> concepts() {
    SortedSet<String> concepts = new TreeSet<>();
    edges.forEach(edge -> concepts.add(edge.concept()));
    return concepts;
  }
}

package org.declgraph.growth.change;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.rdf.name.NamedGraph;

/** The quads that go and come, graph by graph. */
final class QuadChange {
  private final DatasetGraph dataset;
  private final Set<Quad> removed = new LinkedHashSet<>();
  private final Set<Quad> added = new LinkedHashSet<>();

  /**
   * @param dataset as it is before
   */
  QuadChange(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  Set<Quad> removed() {
    return removed;
  }

  Set<Quad> added() {
    return added;
  }

  /**
   * Replaces a whole graph.
   *
   * @return whether anything changes
   */
  boolean replace(NamedGraph graph) {
    Set<Triple> before = new LinkedHashSet<>();
    dataset
        .find(graph.name(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> before.add(quad.asTriple()));
    return replace(graph.name(), before, triples(graph.graph()));
  }

  /** Takes a whole graph out. */
  void remove(Node graph) {
    dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(removed::add);
  }

  /** Replaces a part of a graph by another. */
  void replace(NamedGraph before, NamedGraph after) {
    replace(after.name(), triples(before.graph()), triples(after.graph()));
  }

  private boolean replace(Node graph, Set<Triple> before, Set<Triple> after) {
    int size = removed.size() + added.size();
    before.stream().filter(t -> !after.contains(t)).forEach(t -> removed.add(new Quad(graph, t)));
    after.stream().filter(t -> !before.contains(t)).forEach(t -> added.add(new Quad(graph, t)));
    return removed.size() + added.size() > size;
  }

  /** Replaces what a graph says of some resources. */
  void replace(Set<Node> subjects, NamedGraph after) {
    Set<Triple> before = new LinkedHashSet<>();
    subjects.forEach(
        subject ->
            dataset
                .find(after.name(), subject, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> before.add(quad.asTriple())));
    replace(after.name(), before, triples(after.graph()));
  }

  private static Set<Triple> triples(Graph graph) {
    return new LinkedHashSet<>(graph.find().toList());
  }
}

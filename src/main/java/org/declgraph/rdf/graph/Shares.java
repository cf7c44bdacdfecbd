package org.declgraph.rdf.graph;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.apache.jena.graph.Triple;
import org.declgraph.entity.authority.Entity;
import org.declgraph.rdf.name.Pair;

/**
 * What declarations give to the graphs that all of them share; that of several is that of each,
 * {@link #add added}, in any order.
 *
 * @param entities those that they speak of, by id: of several records the fullest
 * @param candidates the issues that the scheme lacks, by id: the shortest of their wordings
 * @param edges from actors to claims, entities and issues
 * @param pairs how many sentences name both
 */
public record Shares(
    Map<String, Entity> entities,
    Map<String, String> candidates,
    Set<Triple> edges,
    Map<Pair, Integer> pairs) {
  /** Of two records of one entity the one that knows more; among those any, but always the same. */
  private static final BinaryOperator<Entity> FULLER =
      BinaryOperator.maxBy(
          Comparator.comparing((Entity e) -> !e.nameEn().isEmpty())
              .thenComparing(e -> e.facts().size())
              .thenComparing(e -> -e.nameZh().length())
              .thenComparing(Entity::nameZh)
              .thenComparing(Entity::nameEn)
              .thenComparing(Entity::canonical)
              .thenComparing(Entity::type)
              .thenComparing(e -> new TreeMap<>(e.facts()).toString()));

  private static final BinaryOperator<String> SHORTER =
      BinaryOperator.minBy(
          Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));

  /** Those of nothing, to be added to. */
  public Shares() {
    this(new TreeMap<>(), new TreeMap<>(), new LinkedHashSet<>(), new TreeMap<>());
  }

  /** Adds those of others. */
  public Shares add(Shares others) {
    others.entities.values().forEach(this::add);
    others.candidates.forEach(this::addCandidate);
    edges.addAll(others.edges);
    others.pairs.forEach(this::add);
    return this;
  }

  /** All but the edges, which need not be known together to be said. */
  Shares withoutEdges() {
    return new Shares(entities, candidates, Set.of(), pairs);
  }

  /** The edges alone. */
  public Shares onlyEdges() {
    return new Shares(Map.of(), Map.of(), edges, Map.of());
  }

  public void add(Entity entity) {
    entities.merge(entity.id(), entity, FULLER);
  }

  public void addCandidate(String id, String wording) {
    candidates.merge(id, wording, SHORTER);
  }

  /** Adds sentences that name both; takes a pair out that none names any more. */
  public void add(Pair pair, int sentences) {
    pairs.merge(pair, sentences, Shares::sum);
  }

  private static Integer sum(int one, int other) {
    return one + other == 0 ? null : Integer.valueOf(one + other);
  }
}

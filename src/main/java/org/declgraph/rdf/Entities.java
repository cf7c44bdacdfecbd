package org.declgraph.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.entity.Entity;
import org.declgraph.entity.Mention;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;

/** The entities that a corpus speaks of, each once, ordered by id. */
final class Entities {
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

  private final Map<String, Entity> byId = new TreeMap<>();
  private final Map<String, Entity> byLabel = new HashMap<>();

  Entities(Corpus corpus) {
    corpus.declarations().stream()
        .flatMap(Entities::of)
        .forEach(e -> byId.merge(e.id(), e, FULLER));
    byId.values().forEach(entity -> byLabel.putIfAbsent(entity.label(), entity));
  }

  Collection<Entity> all() {
    return byId.values();
  }

  Optional<Entity> labelled(String label) {
    return Optional.ofNullable(byLabel.get(label));
  }

  private static Stream<Entity> of(ReadDeclaration read) {
    return Stream.concat(
        read.declaration().head().parties().stream(),
        read.sentences().stream().flatMap(Entities::of));
  }

  private static Stream<Entity> of(ReadSentence sentence) {
    return Stream.concat(
        sentence.mentions().stream().map(Mention::entity),
        Stream.concat(sentence.positions().stream(), sentence.withdrawn().stream())
            .flatMap(Entities::of));
  }

  private static Stream<Entity> of(LinkedPosition linked) {
    Roles roles = linked.position().roles();
    Stream<Entity> others =
        Stream.of(roles.addressee(), roles.against(), roles.beneficiary())
            .flatMap(Optional::stream)
            .map(Role::entity);
    return Stream.of(roles.holders().stream(), others, linked.entities().stream()).flatMap(s -> s);
  }
}

package org.declgraph.corpus;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declgraph.declaration.Declaration;
import org.declgraph.position.Relation;

/**
 * What was read from a declaration, in numbers.
 *
 * @param sentences headings and signatures included
 * @param entities named in them, each counted once
 * @param positions by relation
 */
public record Summary(
    Declaration declaration, int sentences, int entities, SortedMap<Relation, Long> positions) {
  public Summary {
    positions = Collections.unmodifiableSortedMap(new TreeMap<>(positions));
  }

  static Summary of(ReadDeclaration read) {
    long entities =
        read.sentences().stream()
            .flatMap(sentence -> sentence.mentions().stream())
            .map(mention -> mention.entity().id())
            .distinct()
            .count();
    SortedMap<Relation, Long> positions =
        read.sentences().stream()
            .flatMap(sentence -> sentence.positions().stream())
            .map(linked -> linked.position().stance().relation())
            .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
    return new Summary(read.declaration(), read.sentences().size(), (int) entities, positions);
  }
}

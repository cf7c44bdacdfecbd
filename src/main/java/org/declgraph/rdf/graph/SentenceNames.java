package org.declgraph.rdf.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.rdf.name.Iris;
import org.declgraph.text.Sentence;

/**
 * The names of a declaration's sentences: functions of section and text, and, among equal ones, of
 * their order.
 */
final class SentenceNames {
  /** A place that only one sentence can have. */
  private record Place(String source, int start) {
    static Place of(Sentence sentence) {
      return new Place(sentence.source().path(), sentence.place().start());
    }
  }

  private final Map<Place, Node> names = new HashMap<>();

  SentenceNames(Iris iris, ReadDeclaration read) {
    Map<Node, Integer> seen = new HashMap<>();
    for (ReadSentence one : read.sentences()) {
      Sentence sentence = one.sentence();
      String id = read.declaration().id();
      Node first = iris.hashed("sentence", id, sentence.section(), sentence.text());
      int equals = seen.merge(first, 1, Integer::sum);
      Node name =
          equals == 1
              ? first
              : iris.hashed("sentence", id, sentence.section(), sentence.text(), "" + equals);
      names.put(Place.of(sentence), name);
    }
  }

  Optional<Node> find(Sentence sentence) {
    return Optional.ofNullable(names.get(Place.of(sentence)));
  }

  Node of(Sentence sentence) {
    return find(sentence)
        .orElseThrow(() -> new IllegalArgumentException("no sentence: " + sentence.text()));
  }
}

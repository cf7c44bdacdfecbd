package org.declgraph.reading.predicate;

import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.text.place.Span;

/** Finds the second of two verbs with one object: 重视并支持…. */
final class SharedObjects {
  private final HeadFinder heads;
  private final Words joiners;

  SharedObjects(Grammar grammar) {
    heads = grammar.heads();
    joiners = grammar.rules().words("verb-joiner");
  }

  /** The second verb, with the object, in what follows the first. */
  Optional<Predicate> secondVerb(Scene scene, Span field) {
    int length = joiners.lengthAt(scene.text(), field.start(), field.end());
    return length == 0
        ? Optional.empty()
        : heads
            .find(scene.outline(), new Span(field.start() + length, field.end()))
            .filter(head -> !head.field().isEmpty());
  }
}

package org.declgraph.declaration.doubt;

import java.util.Optional;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/**
 * Something that the reader is not sure of.
 *
 * @param kind a short name in kebab case: {@code date-inferred}, {@code suspect-reading}
 * @param message what, in a sentence
 * @param sentence the sentence that is doubtful; empty where the whole declaration is meant
 * @param words the doubtful words of {@link Sentence#text}; empty without a sentence
 */
public record Doubt(String kind, String message, Optional<Sentence> sentence, Span words) {

  /** A doubt about a declaration as a whole. */
  public Doubt(String kind, String message) {
    this(kind, message, Optional.empty(), new Span(0, 0));
  }
}

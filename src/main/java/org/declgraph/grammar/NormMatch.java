package org.declgraph.grammar;

import org.declgraph.position.Trace;
import org.declgraph.text.place.Span;

/** A word of obligation at a place of a sentence. */
public record NormMatch(Norm norm, Span span) {
  public static final String RULE = "norm";

  /** How a position that is read by it says so. */
  public Trace trace() {
    return new Trace(norm.word(), span, RULE);
  }
}

package org.declgraph.cue;

import org.declgraph.position.Trace;
import org.declgraph.text.place.Span;

/** A cue at a place of a sentence. */
public record CueMatch(Cue cue, Span span) {

  /** How a position that is read by it says so. */
  public Trace trace(String text) {
    return new Trace(span.in(text), span, cue.id());
  }
}

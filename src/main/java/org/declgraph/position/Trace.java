package org.declgraph.position;

import org.declgraph.text.place.Span;

/**
 * What a position was read by.
 *
 * @param cue the words of the cue, in the sentence as it is read; a cue that an earlier sentence or
 *     list lead carries over has that one's words
 * @param cueSpan the place of the cue in the sentence; empty span where it is carried over
 * @param rule the id of the lexicon row
 * @param attribution why its holders are its holders
 */
public record Trace(String cue, Span cueSpan, String rule, Attribution attribution) {

  /** A trace whose holders are not known yet. */
  public Trace(String cue, Span cueSpan, String rule) {
    this(cue, cueSpan, rule, Attribution.NONE);
  }

  public Trace heldBy(Attribution holders) {
    return new Trace(cue, cueSpan, rule, holders);
  }
}

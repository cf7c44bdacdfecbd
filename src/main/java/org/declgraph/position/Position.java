package org.declgraph.position;

import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/**
 * One piece of evidence that holders stand in a relation to a target.
 *
 * @param sentence where it stands
 * @param target the place of the target in {@link Sentence#text}; never empty
 */
public record Position(
    Sentence sentence,
    Stance stance,
    Roles roles,
    Span target,
    Circumstances circumstances,
    Voice voice,
    Trace trace) {

  /** The target as the sentence is read. */
  public String targetText() {
    return target.in(sentence.text());
  }

  /** The target in the source's own wording. */
  public String targetWording() {
    return sentence.wording(target);
  }
}

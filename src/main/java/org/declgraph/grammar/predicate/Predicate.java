package org.declgraph.grammar.predicate;

import org.declgraph.cue.Cue;
import org.declgraph.cue.CueMatch;
import org.declgraph.text.place.Span;

/**
 * The predicate of a clause: its cue, what was passed before it, and the stretch that holds its
 * target.
 *
 * @param field where the target stands, before or after the cue; may be empty
 */
public record Predicate(CueMatch match, Trail trail, Span field) {
  public Cue cue() {
    return match.cue();
  }

  public Predicate withTrail(Trail other) {
    return new Predicate(match, other, field);
  }
}

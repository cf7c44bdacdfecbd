package org.declgraph.reading;

import org.declgraph.text.Span;

/**
 * The predicate of a clause: its cue, what was passed before it, and the stretch that holds its
 * target.
 *
 * @param field where the target stands, before or after the cue; may be empty
 */
record Predicate(CueMatch match, Trail trail, Span field) {
  Cue cue() {
    return match.cue();
  }
}

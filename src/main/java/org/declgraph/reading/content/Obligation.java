package org.declgraph.reading.content;

import org.declgraph.grammar.Norm;
import org.declgraph.grammar.NormMatch;
import org.declgraph.text.place.Span;

/**
 * A clause that says what ought to be: 核武器国家|应|削减核武库.
 *
 * @param subject whose duty it is; empty where the clause has no subject
 * @param duty what ought to be done
 * @param body the whole clause
 * @param explicit whether the holders are its subject
 */
record Obligation(Span subject, NormMatch norm, Span duty, Span body, boolean explicit) {
  boolean is(Norm.Sense sense) {
    return norm.norm().is(sense);
  }

  /** Whether it says what may not be done. */
  boolean forbids() {
    return is(Norm.Sense.BAN) || is(Norm.Sense.DENIAL);
  }

  /** Whose duty it is, and what. */
  Span whole() {
    return new Span(subject.start(), body.end());
  }
}

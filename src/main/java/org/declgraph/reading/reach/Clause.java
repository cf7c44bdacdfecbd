package org.declgraph.reading.reach;

import java.util.Optional;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.text.place.Span;

/**
 * A clause, taken apart.
 *
 * @param span the whole
 * @param rest without conjunctions and subject
 * @param explicit whether it has a subject
 * @param said whether what follows opens with a verb of saying
 * @param head its predicate, if it has a cue
 */
public record Clause(
    Span span, Span rest, boolean explicit, boolean said, Optional<Predicate> head) {

  /** Whether its speaker binds itself: 将, 愿. */
  public boolean bound() {
    return head.filter(h -> h.trail().bound()).isPresent();
  }

  /** Whether somebody begins to speak with it. */
  public boolean declared() {
    return explicit || said || bound();
  }
}

package org.declgraph.grammar;

import org.declgraph.cue.RuleRow;
import org.declgraph.lexicon.Expression;
import org.declgraph.text.place.Span;

/**
 * A row of {@code open-clauses.csv}: a turn that a comma does not end (在相互尊重的基础上，深化…).
 *
 * @param opening how the clause looks
 * @param closed what it holds if nothing is missing; empty where the opening tells by itself
 * @param closing what must follow; empty where anything may
 * @param example a sentence with such a clause
 * @param clause the whole clause in the example
 */
public record OpenClause(
    String id,
    Expression opening,
    Expression closed,
    Expression closing,
    String example,
    String clause) {

  static OpenClause of(RuleRow row) {
    return new OpenClause(
        row.filled("id"),
        row.pattern("opening"),
        row.pattern("closed"),
        row.pattern("closing"),
        row.filled("example"),
        row.filled("clause"));
  }

  /** Whether a stretch is left open by the comma at its end, in a text that goes on to a place. */
  boolean leavesOpen(String text, Span stretch, int end) {
    return stands(opening, text, stretch)
        && (closed.isEmpty() || !stands(closed, text, stretch))
        && (closing.isEmpty() || stands(closing, text, new Span(stretch.end(), end)));
  }

  private static boolean stands(Expression expression, String text, Span within) {
    return expression.standsIn(text, within.start(), within.end());
  }
}

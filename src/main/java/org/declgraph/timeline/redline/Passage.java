package org.declgraph.timeline.redline;

import org.declgraph.shift.Standing;

/**
 * The part of a quote that states a position: from the beginning of the clause in which the target
 * begins to the end of the clause in which it ends, so that cue and addressee stand in it; of a
 * long clause, which holds more than this position, the target alone.
 */
public final class Passage {
  private static final int LONG = 20;
  private static final String BOUNDARIES = "，；。：！？";

  private Passage() {}

  public static String of(Standing standing) {
    String quote = standing.quote();
    int target = quote.indexOf(standing.target());
    if (target < 0 || standing.target().isEmpty()) {
      return quote;
    }
    int start = target;
    while (start > 0 && !isBoundary(quote.charAt(start - 1))) {
      start--;
    }
    int targetEnd = target + standing.target().length();
    int end = targetEnd;
    while (end < quote.length() && !isBoundary(quote.charAt(end))) {
      end++;
    }
    return quote.substring(
        target - start > LONG ? target : start, end - targetEnd > LONG ? targetEnd : end);
  }

  private static boolean isBoundary(char c) {
    return BOUNDARIES.indexOf(c) >= 0;
  }
}

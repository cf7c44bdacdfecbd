package org.declgraph.query.saved;

import java.time.Duration;

/**
 * How much an answer may cost.
 *
 * @param time to the last row
 * @param rows of the answer; further ones are left out
 */
public record Limits(Duration time, int rows) {
  public static final Limits NONE = new Limits(Duration.ofDays(1), Integer.MAX_VALUE);
}

package org.declgraph.evaluation.figure;

import java.util.Locale;

/** How many of some rows have a property. */
public record Share(int right, int of) {
  static final Share NONE = new Share(0, 0);

  public static Share of(long right, long of) {
    return new Share((int) right, (int) of);
  }

  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }

  public double value() {
    return right / (double) Math.max(1, of);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%d/%d = %s", right, of, Score.decimals(value()));
  }
}

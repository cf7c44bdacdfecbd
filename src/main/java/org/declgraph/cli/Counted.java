package org.declgraph.cli;

import java.util.Locale;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}

package org.declgraph.cli.terminal;

import java.util.Locale;

/** A number with its noun. */
public final class Counted {
  private Counted() {}

  public static String of(long number, String noun) {
    return of(number, noun, noun + "s");
  }

  public static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}

package org.declgraph.text.place;

import java.util.Arrays;

/**
 * A text made from another by leaving out and replacing characters, each of which still knows its
 * place there.
 */
public final class AlignedText {
  private final String text;

  /**
   * Runs of characters that stand side by side in the original: of each the index of its first
   * character, ascending from 0, and its place.
   */
  private final int[] runs;

  private AlignedText(String text, int[] runs) {
    this.text = text;
    this.runs = runs;
  }

  /** A text that is its own origin. */
  public static AlignedText of(String text) {
    return new AlignedText(text, new int[] {0, 0});
  }

  /**
   * A text with the place of each of its characters.
   *
   * @param origin for each UTF-16 unit of {@code text} its index in the original, ascending
   */
  public static AlignedText of(String text, int[] origin) {
    if (text.length() != origin.length) {
      throw new IllegalArgumentException(
          text.length() + " characters, " + origin.length + " places");
    }
    return text.isEmpty() ? of("") : new AlignedText(text, runs(origin));
  }

  private static int[] runs(int[] origin) {
    int[] runs = new int[2 * origin.length];
    int end = 0;
    for (int i = 0; i < origin.length; i++) {
      if (i == 0 || origin[i] != origin[i - 1] + 1) {
        runs[end++] = i;
        runs[end++] = origin[i];
      }
    }
    return Arrays.copyOf(runs, end);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public AlignedText slice(Span span) {
    if (span.isEmpty()) {
      return of("");
    }
    int first = run(span.start());
    int last = run(span.end() - 1);
    int[] part = Arrays.copyOfRange(runs, first, last + 2);
    for (int i = 0; i < part.length; i += 2) {
      part[i] -= span.start();
    }
    part[0] = 0;
    part[1] = place(span.start());
    return new AlignedText(span.in(text), part);
  }

  /** The smallest span of the original that holds a non-empty span of this text. */
  public Span origin(Span span) {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty span has no origin");
    }
    return new Span(place(span.start()), place(span.end() - 1) + 1);
  }

  private int place(int index) {
    int run = run(index);
    return runs[run + 1] + index - runs[run];
  }

  /** Where among the runs that of a character stands. */
  private int run(int index) {
    int low = 0;
    int high = runs.length / 2 - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (runs[2 * middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return 2 * low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that
        && text.equals(that.text)
        && Arrays.equals(runs, that.runs);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}

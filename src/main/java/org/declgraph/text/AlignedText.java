package org.declgraph.text;

import java.util.Arrays;

/**
 * A text made from another by leaving out and replacing characters, each of which still knows its
 * place there.
 */
public final class AlignedText {
  private final String text;
  private final int[] origin;

  private AlignedText(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  /** A text that is its own origin. */
  public static AlignedText of(String text) {
    int[] origin = new int[text.length()];
    Arrays.setAll(origin, i -> i);
    return new AlignedText(text, origin);
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
    return new AlignedText(text, origin.clone());
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public AlignedText slice(Span span) {
    return new AlignedText(span.in(text), Arrays.copyOfRange(origin, span.start(), span.end()));
  }

  /** The same places under another wording of equal length (another script, other punctuation). */
  public AlignedText withText(String other) {
    return of(other, origin);
  }

  /** The smallest span of the original that holds a non-empty span of this text. */
  public Span origin(Span span) {
    if (span.isEmpty()) {
      throw new IllegalArgumentException("an empty span has no origin");
    }
    return new Span(origin[span.start()], origin[span.end() - 1] + 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AlignedText that
        && text.equals(that.text)
        && Arrays.equals(origin, that.origin);
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

package org.declgraph.text.character;

/** Reads the wide figures of a Chinese keyboard as plain ones, so that every place holds: ２０２４. */
public final class Figures {
  private static final char ZERO = '０';
  private static final char NINE = '９';

  private Figures() {}

  /** The same text, of the same length. */
  public static String plain(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      boolean wide = chars[i] >= ZERO && chars[i] <= NINE;
      chars[i] = wide ? (char) (chars[i] - ZERO + '0') : chars[i];
    }
    return new String(chars);
  }
}

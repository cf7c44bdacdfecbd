package org.declgraph.text.character;

/** Chinese characters, and how wide a character stands in a column. */
public final class Han {
  private Han() {}

  public static boolean is(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
  }

  /** Whether the character is white space of any kind, or without width. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || (c >= 0x200B && c <= 0x200F);
  }

  /** The width of a text without its white space: a Latin letter is 1, a Chinese character 2. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        width += c < 0x2000 ? 1 : 2;
      }
    }
    return width;
  }
}

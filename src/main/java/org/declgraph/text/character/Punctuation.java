package org.declgraph.text.character;

/**
 * Reads the marks of a Latin keyboard in Chinese text as the Chinese ones, character by character,
 * so that every place holds: {@code 双方重申,支持"一带一路"} as 双方重申，支持“一带一路”.
 */
public final class Punctuation {
  private static final String LATIN = ",;:?!()";
  private static final String CHINESE = "，；：？！（）";
  private static final String MARKS = "，。；：？！（）“”‘’《》〈〉、…";

  private static final int SHORTEST = 3;

  private Punctuation() {}

  /** The same text, of the same length. */
  public static String chinese(String text) {
    char[] chars = text.toCharArray();
    boolean latinStops = text.indexOf('。') < 0;
    for (int i = 0; i < chars.length; i++) {
      int mark = LATIN.indexOf(chars[i]);
      if (mark >= 0 && isBesideChinese(chars, i)) {
        chars[i] = CHINESE.charAt(mark);
      } else if (latinStops && chars[i] == '.' && endsSentence(chars, i)) {
        chars[i] = '。';
      }
    }
    pairQuotes(chars);
    return new String(chars);
  }

  /** In a text without 。 a point after several characters, other than that of an initial (弗.). */
  private static boolean endsSentence(char[] chars, int point) {
    int start = point;
    while (start > 0 && Character.isLetterOrDigit(chars[start - 1])) {
      start--;
    }
    boolean initialFollows = point + 2 < chars.length && chars[point + 2] == '.';
    return point > 0
        && (MARKS.indexOf(chars[point - 1]) >= 0
            || (Han.is(chars[point - 1]) && point - start >= SHORTEST))
        && !initialFollows;
  }

  private static boolean isBesideChinese(char[] chars, int i) {
    return (i > 0 && isChinese(chars[i - 1])) || (i + 1 < chars.length && isChinese(chars[i + 1]));
  }

  private static boolean isChinese(char c) {
    return Han.is(c) || MARKS.indexOf(c) >= 0;
  }

  private static boolean endsLine(char[] chars, int i) {
    return i == chars.length || chars[i] == '\n' || chars[i] == '\r';
  }

  /** Straight quotation marks open and close by turns, where a line has an even number of them. */
  private static void pairQuotes(char[] chars) {
    int start = 0;
    for (int i = 0; i <= chars.length; i++) {
      if (endsLine(chars, i)) {
        pairQuotes(chars, start, i);
        start = i + 1;
      }
    }
  }

  private static void pairQuotes(char[] chars, int start, int end) {
    int quotes = 0;
    for (int i = start; i < end; i++) {
      quotes += isQuote(chars[i]) ? 1 : 0;
    }
    boolean opens = true;
    for (int i = start; i < end && quotes % 2 == 0 && quotes > 0; i++) {
      if (isQuote(chars[i])) {
        chars[i] = opens ? '“' : '”';
        opens = !opens;
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '＂';
  }
}

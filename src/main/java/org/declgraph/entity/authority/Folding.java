package org.declgraph.entity.authority;

import com.ibm.icu.text.Normalizer2;

/** One form for characters that writers use alike: dashes, middle dots, full-width letters. */
public final class Folding {
  private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();

  private Folding() {}

  /** A text of the same length, so that places in it are places in {@code text}. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (of(text.charAt(i)) != text.charAt(i)) {
        return from(i, text);
      }
    }
    return text;
  }

  private static String from(int first, String text) {
    char[] folded = text.toCharArray();
    for (int i = first; i < folded.length; i++) {
      folded[i] = of(folded[i]);
    }
    return new String(folded);
  }

  private static char of(char c) {
    return switch (c) {
      case '-', '－', '–', '—', '―', '‐', '‑', '−' -> '—';
      case '·', '•', '・', '‧', '∙', '．' -> '·';
      case '＜', '<' -> '〈';
      case '＞', '>' -> '〉';
      case '「', '『', '＂', '"' -> '“';
      case '」', '』' -> '”';
      case '(' -> '（';
      case ')' -> '）';
      default -> c >= '！' && c <= '～' && isLetterOrDigit(c) ? narrow(c) : c;
    };
  }

  private static boolean isLetterOrDigit(char c) {
    return Character.isLetterOrDigit(c) || c == '＋';
  }

  private static char narrow(char c) {
    String narrow = COMPATIBILITY.normalize(String.valueOf(c));
    return narrow.length() == 1 ? narrow.charAt(0) : c;
  }
}

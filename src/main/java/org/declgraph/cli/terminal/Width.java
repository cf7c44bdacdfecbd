package org.declgraph.cli.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes: two for a Chinese character. */
public final class Width {
  private Width() {}

  public static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int point) {
    int category = UCharacter.getType(point);
    if (category == ECharacterCategory.NON_SPACING_MARK
        || category == ECharacterCategory.ENCLOSING_MARK
        || category == ECharacterCategory.FORMAT
        || category == ECharacterCategory.CONTROL) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }

  /** The text with spaces after it, up to a width. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it, up to a width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text, cut with … where it is wider. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    return text.substring(0, fitting(text, width - 1)) + "…";
  }

  /** The text in pieces of at most a width, broken at a space where there is one near the end. */
  public static List<String> wrapped(String text, int width) {
    List<String> pieces = new ArrayList<>();
    String rest = text.strip();
    while (of(rest) > width) {
      int fits = fitting(rest, Math.max(2, width));
      int space = rest.lastIndexOf(' ', fits);
      int end = space > fits / 2 ? space : fits;
      pieces.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    pieces.add(rest);
    return pieces;
  }

  /** How many characters stand within a width, at least one. */
  private static int fitting(String text, int width) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      taken += of(text.codePointAt(end));
      if (taken > width) {
        break;
      }
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }
}

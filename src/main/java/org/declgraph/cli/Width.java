package org.declgraph.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal a text takes: two for a Chinese character. */
final class Width {
  private Width() {}

  static int of(String text) {
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
  static String padded(String text, int width) {
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
    StringBuilder cut = new StringBuilder();
    int taken = 1;
    for (int point : text.codePoints().toArray()) {
      taken += of(point);
      if (taken > width) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.append('…').toString();
  }
}

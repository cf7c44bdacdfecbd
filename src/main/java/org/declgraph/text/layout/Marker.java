package org.declgraph.text.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bullet or number that opens a paragraph.
 *
 * @param text as it stands ({@code （二）}), or the whole line where the number stands alone
 * @param label its part in the label of a section ({@code （二）}, {@code 一}); empty for a bullet
 * @param rank how deep in the outline it stands: 0 for a chapter, 1 for {@code 一}, 3 for {@code
 *     （一）}, 4 for {@code 1.}, 5 for {@code （1）}, 9 for a bullet
 */
public record Marker(String text, String label, int rank) {
  static final int BULLET = 9;

  private static final String NUMERALS = "[一二三四五六七八九十百]{1,4}";

  private enum Style {
    CHAPTER(0, "第" + NUMERALS + "(?:部分|章|节|编)[、：:]?"),
    ALONE(1, "(" + NUMERALS + ")(?=$)"),
    LISTED(1, "(" + NUMERALS + ")、"),
    BRACKETED(3, "[（(]" + NUMERALS + "[）)]、?"),
    DECIMAL(4, "(\\d{1,2}(?:\\.\\d{1,2}){1,2})(?=[\\s\\p{IsHan}&&[^亿万倍个成]])"),
    ARABIC(4, "(\\d{1,3})(?:[．、]|\\.(?!\\d))"),
    INNER(5, "[（(]\\d{1,2}[）)]、?|[①-⑳]"),
    BULLETED(BULLET, "——|－－|--|[—•●·■▪◆★＊*]");

    private final int rank;
    private final Pattern pattern;

    Style(int rank, String pattern) {
      this.rank = rank;
      this.pattern = Pattern.compile("^(?:" + pattern + ")");
    }

    private Optional<Marker> at(String text) {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        return Optional.empty();
      }
      boolean numbered = matcher.groupCount() > 0;
      String label = rank == BULLET ? "" : numbered ? matcher.group(1) : matcher.group();
      return Optional.of(new Marker(matcher.group(), label, rank));
    }
  }

  /** The marker that a line or paragraph begins with. */
  public static Optional<Marker> at(String text) {
    for (Style style : Style.values()) {
      Optional<Marker> marker = style.at(text);
      if (marker.isPresent()) {
        return marker;
      }
    }
    return Optional.empty();
  }

  /** Whether the text is nothing but a section's number. */
  static boolean isWhole(String text) {
    return at(text).filter(m -> m.rank <= 1 && m.text.length() == text.length()).isPresent();
  }
}

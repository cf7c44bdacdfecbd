package org.declgraph.declaration.piece;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.text.character.Figures;

/** Reads dates in figures and in words: 2024年5月16日, 二○一九年六月五日, 新华社莫斯科3月21日电. */
public final class DateReader {
  private static final String ZEROS = "〇○零oOО０";
  private static final String DIGITS = "一二三四五六七八九";
  private static final Pattern DATE =
      Pattern.compile(
          "([\\d"
              + ZEROS
              + DIGITS
              + "]{4})\\s*年\\s*([\\d一二三四五六七八九十]{1,3})\\s*月\\s*"
              + "([\\d一二三四五六七八九十]{1,3})\\s*日");
  private static final Pattern PLACED =
      Pattern.compile(
          "^[（(]?" + DATE.pattern() + "[，,]?\\s*(?:[于於在])?\\s*([\\p{IsHan}·]{2,12})?[）)]?$");
  private static final Pattern PLACE_FIRST =
      Pattern.compile("^[（(]?([\\p{IsHan}·]{2,12})[，,]" + DATE.pattern() + "[）)]?$");
  private static final Pattern CLOSING = Pattern.compile("[（(][^（()）]{6,24}[）)]$");
  private static final Pattern PUBLISHED =
      Pattern.compile("(\\d{4})[-/年](\\d{1,2})[-/月](\\d{1,2})");
  private static final Pattern SIGNED =
      Pattern.compile(
          "^本(?:联合)?(?:声明|宣言|公报|条约|协定|纲要|联合声明|联合公报|联合宣言)于"
              + DATE.pattern()
              + "在([\\p{IsHan}·]{2,10}?)(?:签署|签订|签字|发表|通过|制定|订立)");

  private DateReader() {}

  /** A day and a place; either may be missing. */
  public record Dated(Optional<LocalDate> date, String place) {}

  /** A line that is nothing but a date, and perhaps a place: 二〇二三年三月二十一日于莫斯科. */
  public static Optional<Dated> line(String line) {
    Matcher placed = PLACED.matcher(Figures.plain(line));
    if (placed.matches()) {
      String place = placed.group(4) == null ? "" : placed.group(4);
      return Optional.of(new Dated(date(placed, 1), place));
    }
    Matcher first = PLACE_FIRST.matcher(Figures.plain(line));
    return first.matches()
        ? Optional.of(new Dated(date(first, 2), first.group(1)))
        : Optional.empty();
  }

  /** The date in brackets that closes a title: …联合声明（2024年6月7日，北京）. */
  public static Optional<Dated> closing(String title) {
    Matcher bracket = CLOSING.matcher(title);
    return bracket.find() ? line(bracket.group().replaceAll("[（()）]", "")) : Optional.empty();
  }

  /** A title without the date in brackets that closes it. */
  public static String withoutDate(String title) {
    return closing(title).filter(d -> d.date().isPresent()).isPresent()
        ? CLOSING.matcher(title).replaceFirst("")
        : title;
  }

  /** The full dates in a text, in order. */
  public static List<LocalDate> all(String text) {
    return DATE.matcher(Figures.plain(text)).results().flatMap(r -> date(r, 1).stream()).toList();
  }

  /** The day that a page or its header says it was printed on. */
  static Optional<LocalDate> published(String text) {
    return PUBLISHED.matcher(text).results().flatMap(r -> date(r, 1).stream()).findFirst();
  }

  public static Optional<LocalDate> first(String text) {
    return all(text).stream().findFirst();
  }

  /** What the last words of a text say of its signing: 本宣言于2025年6月17日在阿斯塔纳签署. */
  public static Optional<Dated> signing(String sentence) {
    Matcher signed = SIGNED.matcher(sentence);
    return signed.find()
        ? Optional.of(new Dated(date(signed, 1), signed.group(4)))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(MatchResult matcher, int group) {
    try {
      return Optional.of(
          LocalDate.of(
              year(matcher.group(group)),
              number(matcher.group(group + 1)),
              number(matcher.group(group + 2))));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    StringBuilder year = new StringBuilder();
    for (char c : digits.toCharArray()) {
      year.append(
          ZEROS.indexOf(c) >= 0 ? 0 : Character.isDigit(c) ? c - '0' : DIGITS.indexOf(c) + 1);
    }
    return Integer.parseInt(year.toString());
  }

  private static int number(String number) {
    return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : Outline.number(number);
  }
}

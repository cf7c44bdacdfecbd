package org.declgraph.text.layout;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an agency or a paper opens its report: 新华社莫斯科3月21日电, 【本报记者北京九日电】, 本报讯.
 *
 * @param end where it ends, in UTF-16 units of the text that it opens
 * @param day empty where it gives no month
 * @param place empty where it gives none
 */
public record Dateline(int end, Optional<MonthDay> day, String place) {
  private static final String AGENCY =
      "(?:新华社|中新社|中国新闻社|中新网|中央社|人民网|新华网|央视网|中国网|国际在线|中国日报网?|澎湃新闻|环球时报|本报|本台)";
  private static final String NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
  private static final String REPORTERS = "(?:[\\s\\p{Z}]*[（(][^）)]{0,40}[）)])?";
  private static final Pattern DATED =
      Pattern.compile(
          "^[（(【\\[]?据?("
              + AGENCY
              + ")?([\\p{IsHan}／/·]{0,14}?)(?:\\d{4}年)?(?:"
              + NUMBER
              + "月)?"
              + NUMBER
              + "日(?:专|综合)?电"
              + REPORTERS
              + "[）)】\\]]?");
  private static final Pattern UNDATED =
      Pattern.compile("^[（(【\\[]?" + AGENCY + "(?:综合)?(?:讯|消息)" + REPORTERS + "[）)】\\]]?");
  private static final Pattern REPORTER = Pattern.compile("^(?:特派|驻[\\p{IsHan}]{1,4}?)?记者");
  private static final int LONGEST_PLACE = 6;
  private static final String NUMERALS = "一二三四五六七八九";

  /** The dateline that opens a text in simplified script. */
  public static Optional<Dateline> at(String text) {
    Matcher dated = DATED.matcher(text);
    if (dated.find() && (dated.group(1) != null || dated.group(3) != null)) {
      return Optional.of(new Dateline(dated.end(), day(dated), place(dated.group(2))));
    }
    Matcher undated = UNDATED.matcher(text);
    return undated.find()
        ? Optional.of(new Dateline(undated.end(), Optional.empty(), ""))
        : Optional.empty();
  }

  private static Optional<MonthDay> day(Matcher dated) {
    try {
      return dated.group(3) == null
          ? Optional.empty()
          : Optional.of(MonthDay.of(number(dated.group(3)), number(dated.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A reporter's name between his title and the place cannot be told from it. */
  private static String place(String words) {
    Matcher reporter = REPORTER.matcher(words);
    String place = reporter.find() ? words.substring(reporter.end()) : words;
    return place.length() > LONGEST_PLACE && place.length() < words.length() ? "" : place;
  }

  /** The value of figures, or of 一 to 三十一. */
  private static int number(String number) {
    int ten = number.indexOf('十');
    if (Character.isDigit(number.charAt(0))) {
      return Integer.parseInt(number);
    }
    int tens = ten < 0 ? 0 : ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(0)) + 1;
    String ones = number.substring(ten + 1);
    return tens * 10 + (ones.isEmpty() ? 0 : NUMERALS.indexOf(ones.charAt(0)) + 1);
  }
}

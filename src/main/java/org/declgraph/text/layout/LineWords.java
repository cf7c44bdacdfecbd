package org.declgraph.text.layout;

import java.util.regex.Pattern;

/** What a line is by its words alone: the end of a title, a date, an agency, an office. */
final class LineWords {
  static final int LONGEST_HEADING = 60;

  private static final String TITLE_END =
      "(?:声明|宣言|公报|文件|谈话|讲话|致辞|答记者问|行动计划|行动纲领|纲要|共识|公告|条约|新闻稿|倡议|白皮书)[”]?"
          + "(?:[（(](?:全文|摘要|草案|译文|譯文|\\d{4}[^）)]{0,10})[）)])?[》】〉]?";
  private static final Pattern TITLE =
      Pattern.compile("^[^。；！]{0,120}" + TITLE_END + "(?:——[^。；！：]{4,60})?$");
  private static final String YMD =
      "[\\d〇○零oOО一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日";
  private static final Pattern DATE =
      Pattern.compile(
          "^[（(]?"
              + YMD
              + "[，,]?[于在]?[\\p{IsHan}·]{0,14}[）)]?$"
              + "|^[（(]?[\\p{IsHan}·]{2,12}[，,]"
              + YMD
              + "[）)]?$");
  private static final Pattern MONTH =
      Pattern.compile("^[（(][\\d〇○零一二三四五六七八九]{4}年[\\d一二三四五六七八九十]{1,3}月[）)]$");
  private static final Pattern AGENCY = Pattern.compile("^[（(](?:新华社|中新社)[^）)]{2,40}电?[）)]$");
  private static final Pattern DATELINE =
      Pattern.compile(
          "^(?:新华社|中新社|中新网|人民网|新华网|本报)[\\p{IsHan}／/·]{0,14}?(?:\\d{1,2}月)?[\\d一二三四五六七八九十]{1,3}日|^[【\\[](?:新华社|中新社|本报|中央社)|^本报讯");

  /** How sentences begin, and headings do not. */
  private static final Pattern SPEAKER =
      Pattern.compile("^(?:双方|各方|三方|两国|我们|成员国|与会|[\\p{IsHan}]方(?!面|向|案|式|法|针))");

  private static final String OFFICE_WORD = "(?:主席|总统|总理|首相|国王|外长|外交部长|部长|大臣|书记|苏丹|埃米尔|全权代表|代表)";
  private static final Pattern OFFICE =
      Pattern.compile(
          "^[\\p{IsHan}·]{2,24}"
              + OFFICE_WORD
              + "(?:[\\s\\p{Z}]+[\\p{IsHan}·]{2,24}"
              + OFFICE_WORD
              + ")*(?:[\\s\\p{Z}]+[\\p{IsHan}·．]{2,14})*$");
  private static final Pattern SIGNED =
      Pattern.compile("^[\\p{IsHan}·．.\\s\\p{Z}]+(?:[（(](?:签字|签名)[）)].*)$");

  private LineWords() {}

  static boolean isTitleEnd(Line line) {
    return TITLE.matcher(line.compact()).matches();
  }

  static boolean isDate(Line line) {
    return line.text().length() <= LONGEST_HEADING
        && (DATE.matcher(line.compact()).matches() || MONTH.matcher(line.compact()).matches());
  }

  static boolean isAgency(Line line) {
    String text = line.text();
    return text.length() <= LONGEST_HEADING && AGENCY.matcher(text).matches();
  }

  /** 全文如下： stands before the title of what is printed. */
  static boolean announces(Line line) {
    return line.compact().endsWith("全文如下：");
  }

  /** Whether it begins as sentences do, and headings do not. */
  static boolean hasSpeaker(Line line) {
    return SPEAKER.matcher(line.text()).find();
  }

  static boolean hasDateline(Line line) {
    return DATELINE.matcher(line.text()).find();
  }

  /** Whether it begins with what opens a paragraph: a marker or a dateline. */
  static boolean opens(Line line) {
    return Marker.at(line.text()).isPresent() || hasDateline(line);
  }

  /** Whether it is an office, with a name or without. */
  static boolean isOffice(Line line) {
    return OFFICE.matcher(line.text()).matches();
  }

  /** Whether it says that someone signed. */
  static boolean isSigned(Line line) {
    return SIGNED.matcher(line.text()).matches();
  }
}

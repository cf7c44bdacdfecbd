package org.declgraph.text.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declgraph.text.character.Brackets;

/**
 * Decides where one line goes on in the next and where a paragraph ends: by the marks at its end,
 * the width of its column, and what stands alone on a line.
 */
final class Joints {
  private static final int SLACK = 6;
  private static final int OVERHANG = 3;
  private static final int INDENT = 4;
  private static final int MOST_NAMES = 3;
  private static final int LAST_OF_HEAD = 5;
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_HEADING = 60;
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

  private final List<Line> lines;
  private final boolean wrapped;
  private final boolean indents;
  private final int[] measure;
  private final Form[] alone;

  /**
   * Lines that belong together.
   *
   * @param form what they are by layout: a body, or something that stands alone
   */
  record Run(Form form, List<Line> lines) {
    Run {
      lines = List.copyOf(lines);
    }
  }

  private Joints(List<Line> lines) {
    this.lines = lines;
    this.wrapped = isWrapped(lines);
    this.indents = lines.stream().anyMatch(line -> !line.indented());
    this.measure = measures(lines);
    this.alone = new Form[lines.size()];
  }

  static Joints of(List<Line> lines) {
    Joints joints = new Joints(lines);
    joints.markTitles();
    joints.markSubtitle();
    joints.markSignatures();
    joints.markOthers();
    return joints;
  }

  /** The paragraphs and what stands alone, in order. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (i == lines.size() - 1 || !joined(i)) {
        Form form = alone[i] == null ? Form.BODY : alone[i];
        runs.add(new Run(form, lines.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return runs;
  }

  /** Most of a wrapped text stands in lines that end before their sentence does. */
  private static boolean isWrapped(List<Line> lines) {
    long open = 0;
    long all = 0;
    for (Line line : lines) {
      if (line.width() >= 16) {
        all += line.width();
        open += line.endsSentence() ? 0 : line.width();
      }
    }
    return open * 2 > all;
  }

  /** For each line the width of its column: the second widest line between two gaps. */
  private static int[] measures(List<Line> lines) {
    int[] measure = new int[lines.size()];
    int usual = usualWidth(lines);
    for (int start = 0; start < lines.size(); ) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).afterGap()) {
        end++;
      }
      int own = end - start < 3 ? usual : secondWidest(lines, start, end);
      Arrays.fill(measure, start, end, end - start < 6 ? Math.max(own, usual) : own);
      start = end;
    }
    return measure;
  }

  private static int usualWidth(List<Line> lines) {
    int[] widths =
        lines.stream().filter(l -> !l.endsSentence()).mapToInt(Line::width).sorted().toArray();
    return widths.length == 0 ? 0 : widths[widths.length / 2];
  }

  private static int secondWidest(List<Line> lines, int start, int end) {
    int[] widths = lines.subList(start, end).stream().mapToInt(Line::width).sorted().toArray();
    return widths[widths.length - 2];
  }

  private void markTitles() {
    for (int i = 0; i < lines.size(); i++) {
      if (alone[i] == null && endsTitle(i)) {
        int start = startOfTitle(i);
        boolean apart = start == 0 || lines.get(start).afterGap() || begins(start);
        if (apart && (i > start || begins(start) || isShort(start))) {
          Arrays.fill(alone, start, i + 1, Form.TITLE);
        }
      }
    }
  }

  /** A line that a dash opens, under the first ones of the text: ——亚太经合组织…会议宣言. */
  private void markSubtitle() {
    for (int i = 1; i < Math.min(LAST_OF_HEAD, lines.size() - 1); i++) {
      Line line = lines.get(i);
      boolean head = IntStream.range(0, i).noneMatch(before -> lines.get(before).endsSentence());
      if (head && line.text().matches("^(?:——|—|－－|--)[^—－-].*") && !line.endsSentence()) {
        Arrays.fill(alone, 0, i + 1, Form.TITLE);
        return;
      }
    }
  }

  private boolean endsTitle(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST_TITLE
        && !lines.get(i).endsSentence()
        && TITLE.matcher(lines.get(i).compact()).matches()
        && Marker.at(text).isEmpty()
        && (gapAfter(i) || !wrapped || standsAlone(i + 1) || isMuchShorter(i));
  }

  /** Lines above that belong to the title: without a mark of their own, and without a gap. */
  private int startOfTitle(int end) {
    int start = end;
    while (start > 0 && end - start < 4 && goesOnAsTitle(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean goesOnAsTitle(int i) {
    Line line = lines.get(i);
    Line next = lines.get(i + 1);
    boolean goesOn = !next.afterGap() || next.text().matches("^(?:关于|联合|共同).*");
    return goesOn
        && line.text().length() <= LONGEST_TITLE
        && line.text().matches("[^，。；：！？]+")
        && !Marker.isWhole(line.text())
        && !isDate(i)
        && !isAgency(i);
  }

  /** Whether a new paragraph may begin with the line. */
  private boolean begins(int i) {
    return i == 0
        || alone[i - 1] != null
        || lines.get(i - 1).endsSentence()
        || isAgency(i - 1)
        || (!wrapped && !isCut(i - 1));
  }

  private void markSignatures() {
    for (int i = 0; i < lines.size(); i++) {
      if (isDate(i)) {
        markDate(i);
      } else if (isAgency(i)) {
        alone[i] = closes(i) ? Form.SIGNATURE : Form.DATELINE;
      } else if (alone[i] == null && begins(i) && isOffice(i)) {
        alone[i] = Form.SIGNATURE;
      }
    }
    markLastNames();
  }

  /** The names under the offices of those who sign, where no date follows them. */
  private void markLastNames() {
    int first = lines.size();
    while (first > 0
        && lines.size() - first < MOST_NAMES
        && isSigned(first - 1)
        && alone[first - 1] == null) {
      first--;
    }
    if (first > 0 && alone[first - 1] == Form.SIGNATURE) {
      Arrays.fill(alone, first, lines.size(), Form.SIGNATURE);
    }
  }

  /** An agency's line after the last paragraph of a text, or before the title of the next. */
  private boolean closes(int i) {
    boolean ended = i > 0 && alone[i - 1] != Form.TITLE;
    boolean last = i + 1 == lines.size() || alone[i + 1] == Form.TITLE;
    return ended && (alone[i - 1] == Form.SIGNATURE || last);
  }

  /** A date under a title belongs to the head of a text, one under a body to its signature. */
  private void markDate(int date) {
    int start = date;
    while (start > 0 && date - start < 12 && isSigned(start - 1)) {
      start--;
    }
    boolean heads =
        date + 1 < lines.size()
            && (headBegins(start) || start < date && (ends(start - 1) || announces(start - 1)));
    if (heads) {
      Arrays.fill(alone, start, date, Form.TITLE);
      alone[date] = Form.DATELINE;
    } else {
      Arrays.fill(alone, start, goesOn(date) ? date + 2 : date + 1, Form.SIGNATURE);
    }
  }

  /** Whether the name of a place is wrapped within a narrow column: 于北 / 京. */
  private boolean goesOn(int date) {
    return wrapped
        && date + 1 < lines.size()
        && !lines.get(date + 1).afterGap()
        && lines.get(date + 1).text().matches("\\p{IsHan}{1,4}")
        && lines.get(date).text().matches(".*日\\s*于.*");
  }

  /** 全文如下： stands before the title of what is printed. */
  private boolean announces(int i) {
    return lines.get(i).compact().endsWith("全文如下：");
  }

  private boolean headBegins(int i) {
    return i == 0 || alone[i - 1] == Form.TITLE;
  }

  /** Whether the line is the last of a signature. */
  private boolean ends(int i) {
    return alone[i] == Form.SIGNATURE && (isDate(i) || isAgency(i));
  }

  private boolean isDate(int i) {
    Line line = lines.get(i);
    return line.text().length() <= LONGEST_HEADING
        && (DATE.matcher(line.compact()).matches() || MONTH.matcher(line.compact()).matches());
  }

  private boolean isAgency(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST_HEADING && AGENCY.matcher(text).matches();
  }

  private boolean isOffice(int i) {
    String text = lines.get(i).text();
    return text.length() <= 60
        && (OFFICE.matcher(text).matches() && isShort(i) && i > lines.size() / 2
            || SIGNED.matcher(text).matches());
  }

  private boolean isSigned(int i) {
    String text = lines.get(i).text();
    return (alone[i] == null || alone[i] == Form.SIGNATURE)
        && !ends(i)
        && text.length() <= 60
        && !lines.get(i).endsSentence()
        && !lines.get(i).endsInComma()
        && !text.contains("，")
        && Marker.at(text).isEmpty()
        && (i == 0 || lines.get(i - 1).endsSentence() || isShort(i));
  }

  private void markOthers() {
    for (int i = 0; i < lines.size(); i++) {
      if (alone[i] == null && (Marker.isWhole(lines.get(i).text()) || isHeading(i))) {
        alone[i] = Form.HEADING;
      }
    }
  }

  private boolean isHeading(int i) {
    Line line = lines.get(i);
    return begins(i)
        && isShort(i)
        && line.text().length() <= LONGEST_HEADING
        && !SPEAKER.matcher(line.text()).find()
        && !line.text().matches(wrapped ? ".*[，。；].*" : ".*[。；].*")
        && !DATELINE.matcher(line.text()).find();
  }

  /** Whether a line without an end mark is none that was wrapped or cut. */
  private boolean isShort(int i) {
    Line line = lines.get(i);
    if (line.endsSentence() || line.endsInComma()) {
      return false;
    }
    return wrapped
        ? isMuchShorter(i) || (gapAfter(i) && (isWider(i) || (i == 0 && indents)))
        : !isCut(i);
  }

  /** A line of a wrapped paragraph is nearly as wide as its column, the first one by an indent. */
  private boolean isMuchShorter(int i) {
    return (lines.get(i).width() + INDENT) * 10 < measure[i] * 7;
  }

  private boolean isWider(int i) {
    return lines.get(i).width() + (begins(i) ? INDENT : 0) > measure[i] + OVERHANG;
  }

  /** In a text of whole paragraphs: whether the line is one that goes on after a page break. */
  private boolean isCut(int i) {
    Line line = lines.get(i);
    String text = line.text();
    return !line.endsSentence()
        && alone[i] == null
        && (line.endsInComma()
            || Brackets.leavesOpen(text)
            || (text.length() > 24 && text.matches(".*[，。；].*")));
  }

  private boolean standsAlone(int i) {
    return i >= lines.size()
        || Marker.isWhole(lines.get(i).text())
        || isDate(i)
        || DATELINE.matcher(lines.get(i).text()).find();
  }

  private boolean gapAfter(int i) {
    return i + 1 >= lines.size() || lines.get(i + 1).afterGap() || lines.get(i + 1).indented();
  }

  private boolean joined(int i) {
    Line left = lines.get(i);
    Line right = lines.get(i + 1);
    if (alone[i] == Form.SIGNATURE && alone[i + 1] == Form.SIGNATURE) {
      return isDate(i) && goesOn(i);
    }
    if (alone[i] != null || alone[i + 1] != null) {
      return alone[i] == Form.TITLE
          && alone[i + 1] == Form.TITLE
          && (!isTitleEnd(i) || right.text().startsWith("—"));
    }
    if (left.endsSentence()) {
      return wrapped && !right.afterGap() && !right.indented() && !opens(right) && !endsEarly(i);
    }
    return Brackets.leavesOpen(left.text()) || !opens(right);
  }

  private boolean endsEarly(int i) {
    return lines.get(i).width() < measure[i] - SLACK;
  }

  private boolean isTitleEnd(int i) {
    return TITLE.matcher(lines.get(i).compact()).matches();
  }

  private static boolean opens(Line line) {
    return Marker.at(line.text()).isPresent() || DATELINE.matcher(line.text()).find();
  }
}

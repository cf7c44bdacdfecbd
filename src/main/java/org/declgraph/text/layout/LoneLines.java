package org.declgraph.text.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.declgraph.text.character.Brackets;

/** Finds the lines that stand alone, as no part of a paragraph: of titles, headings, signatures. */
final class LoneLines {
  private static final int MOST_NAMES = 3;
  private static final int LAST_OF_HEAD = 5;
  private static final int LONGEST_TITLE = 160;

  private final List<Line> lines;
  private final Measure measure;
  private final boolean indents;

  /** Of each line what it is; a body's where it does not stand alone. */
  private final Form[] forms;

  private LoneLines(List<Line> lines, Measure measure) {
    this.lines = lines;
    this.measure = measure;
    this.indents = lines.stream().anyMatch(line -> !line.indented());
    this.forms = new Form[lines.size()];
    Arrays.fill(forms, Form.BODY);
  }

  static LoneLines in(List<Line> lines, Measure measure) {
    LoneLines lone = new LoneLines(lines, measure);
    lone.markTitles();
    lone.markSubtitle();
    lone.markSignatures();
    lone.markOthers();
    return lone;
  }

  /** What a line is: a body's, or what stands alone. */
  Form form(int i) {
    return forms[i];
  }

  boolean isAlone(int i) {
    return forms[i] != Form.BODY;
  }

  private void markTitles() {
    for (int i = 0; i < lines.size(); i++) {
      if (!isAlone(i) && endsTitle(i)) {
        int start = startOfTitle(i);
        boolean apart = start == 0 || lines.get(start).afterGap() || begins(start);
        if (apart && (i > start || begins(start) || isShort(start))) {
          Arrays.fill(forms, start, i + 1, Form.TITLE);
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
        Arrays.fill(forms, 0, i + 1, Form.TITLE);
        return;
      }
    }
  }

  private boolean endsTitle(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST_TITLE
        && !lines.get(i).endsSentence()
        && LineWords.isTitleEnd(lines.get(i))
        && Marker.at(text).isEmpty()
        && (gapAfter(i) || !measure.wrapped() || standsAlone(i + 1) || measure.isMuchShorter(i));
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
        && !LineWords.isDate(line)
        && !LineWords.isAgency(line);
  }

  /** Whether a new paragraph may begin with the line. */
  private boolean begins(int i) {
    return i == 0
        || isAlone(i - 1)
        || lines.get(i - 1).endsSentence()
        || LineWords.isAgency(lines.get(i - 1))
        || (!measure.wrapped() && !isCut(i - 1));
  }

  private void markSignatures() {
    for (int i = 0; i < lines.size(); i++) {
      if (LineWords.isDate(lines.get(i))) {
        markDate(i);
      } else if (LineWords.isAgency(lines.get(i))) {
        forms[i] = closes(i) ? Form.SIGNATURE : Form.DATELINE;
      } else if (!isAlone(i) && begins(i) && isOffice(i)) {
        forms[i] = Form.SIGNATURE;
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
        && !isAlone(first - 1)) {
      first--;
    }
    if (first > 0 && forms[first - 1] == Form.SIGNATURE) {
      Arrays.fill(forms, first, lines.size(), Form.SIGNATURE);
    }
  }

  /** An agency's line after the last paragraph of a text, or before the title of the next. */
  private boolean closes(int i) {
    boolean ended = i > 0 && forms[i - 1] != Form.TITLE;
    boolean last = i + 1 == lines.size() || forms[i + 1] == Form.TITLE;
    return ended && (forms[i - 1] == Form.SIGNATURE || last);
  }

  /** A date under a title belongs to the head of a text, one under a body to its signature. */
  private void markDate(int date) {
    int start = date;
    while (start > 0 && date - start < 12 && isSigned(start - 1)) {
      start--;
    }
    boolean heads =
        date + 1 < lines.size()
            && (headBegins(start)
                || start < date && (ends(start - 1) || LineWords.announces(lines.get(start - 1))));
    if (heads) {
      Arrays.fill(forms, start, date, Form.TITLE);
      forms[date] = Form.DATELINE;
    } else {
      Arrays.fill(forms, start, goesOn(date) ? date + 2 : date + 1, Form.SIGNATURE);
    }
  }

  /** Whether the name of a place is wrapped within a narrow column: 于北 / 京. */
  boolean goesOn(int date) {
    return measure.wrapped()
        && date + 1 < lines.size()
        && !lines.get(date + 1).afterGap()
        && lines.get(date + 1).text().matches("\\p{IsHan}{1,4}")
        && lines.get(date).text().matches(".*日\\s*于.*");
  }

  private boolean headBegins(int i) {
    return i == 0 || forms[i - 1] == Form.TITLE;
  }

  /** Whether the line is the last of a signature. */
  private boolean ends(int i) {
    return forms[i] == Form.SIGNATURE
        && (LineWords.isDate(lines.get(i)) || LineWords.isAgency(lines.get(i)));
  }

  private boolean isOffice(int i) {
    String text = lines.get(i).text();
    return text.length() <= 60
        && (LineWords.isOffice(lines.get(i)) && isShort(i) && i > lines.size() / 2
            || LineWords.isSigned(lines.get(i)));
  }

  private boolean isSigned(int i) {
    String text = lines.get(i).text();
    return (!isAlone(i) || forms[i] == Form.SIGNATURE)
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
      if (!isAlone(i) && (Marker.isWhole(lines.get(i).text()) || isHeading(i))) {
        forms[i] = Form.HEADING;
      }
    }
  }

  private boolean isHeading(int i) {
    Line line = lines.get(i);
    return begins(i)
        && isShort(i)
        && line.text().length() <= LineWords.LONGEST_HEADING
        && !LineWords.hasSpeaker(line)
        && !line.text().matches(measure.wrapped() ? ".*[，。；].*" : ".*[。；].*")
        && !LineWords.hasDateline(line);
  }

  /** Whether a line without an end mark is none that was wrapped or cut. */
  private boolean isShort(int i) {
    Line line = lines.get(i);
    if (line.endsSentence() || line.endsInComma()) {
      return false;
    }
    return measure.wrapped()
        ? measure.isMuchShorter(i)
            || (gapAfter(i) && (measure.isWider(i, begins(i)) || (i == 0 && indents)))
        : !isCut(i);
  }

  /** In a text of whole paragraphs: whether the line is one that goes on after a page break. */
  private boolean isCut(int i) {
    Line line = lines.get(i);
    String text = line.text();
    return !line.endsSentence()
        && !isAlone(i)
        && (line.endsInComma()
            || Brackets.leavesOpen(text)
            || (text.length() > 24 && text.matches(".*[，。；].*")));
  }

  private boolean standsAlone(int i) {
    return i >= lines.size()
        || Marker.isWhole(lines.get(i).text())
        || LineWords.isDate(lines.get(i))
        || LineWords.hasDateline(lines.get(i));
  }

  private boolean gapAfter(int i) {
    return i + 1 >= lines.size() || lines.get(i + 1).afterGap() || lines.get(i + 1).indented();
  }
}

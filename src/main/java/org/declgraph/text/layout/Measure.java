package org.declgraph.text.layout;

import java.util.Arrays;
import java.util.List;

/** How far lines run: whether they are wrapped, and how wide the column of each is. */
final class Measure {
  private static final int SLACK = 6;
  private static final int OVERHANG = 3;
  private static final int INDENT = 4;

  private final List<Line> lines;
  private final boolean wrapped;
  private final int[] widths;

  private Measure(List<Line> lines) {
    this.lines = lines;
    this.wrapped = isWrapped(lines);
    this.widths = widths(lines);
  }

  static Measure of(List<Line> lines) {
    return new Measure(lines);
  }

  /** Whether most of the text is in lines that end before their sentence does. */
  boolean wrapped() {
    return wrapped;
  }

  /** A line of a wrapped paragraph is nearly as wide as its column, the first one by an indent. */
  boolean isMuchShorter(int i) {
    return (lines.get(i).width() + INDENT) * 10 < widths[i] * 7;
  }

  /**
   * Whether a line runs over its column.
   *
   * @param indented whether its paragraph may begin with it
   */
  boolean isWider(int i, boolean indented) {
    return lines.get(i).width() + (indented ? INDENT : 0) > widths[i] + OVERHANG;
  }

  boolean endsEarly(int i) {
    return lines.get(i).width() < widths[i] - SLACK;
  }

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
  private static int[] widths(List<Line> lines) {
    int[] widths = new int[lines.size()];
    int usual = usualWidth(lines);
    for (int start = 0; start < lines.size(); ) {
      int end = start + 1;
      while (end < lines.size() && !lines.get(end).afterGap()) {
        end++;
      }
      int own = end - start < 3 ? usual : secondWidest(lines, start, end);
      Arrays.fill(widths, start, end, end - start < 6 ? Math.max(own, usual) : own);
      start = end;
    }
    return widths;
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
}

package org.declgraph.text.layout;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.text.character.Han;
import org.declgraph.text.place.Span;

/**
 * A line of a source that is not blank.
 *
 * @param place its place in the source, without the white space around it
 * @param text the line as its source has it, stripped
 * @param indented whether it begins with white space
 * @param afterGap whether a blank line, or something that was left out, stands before it
 */
record Line(Span place, String text, boolean indented, boolean afterGap) {
  private static final String ENDS = "。！？…!?；：;:";
  private static final String CLOSERS = "”’」』）)》〉】";

  /** The lines of a source, in order. */
  static List<Line> of(String source) {
    List<Line> lines = new ArrayList<>();
    boolean gap = true;
    for (int start = 0; start < source.length(); ) {
      int end = endOfLine(source, start);
      Span place = stripped(source, start, end);
      if (!place.isEmpty()) {
        boolean indented = place.start() > start && source.charAt(start) != '\uFEFF';
        lines.add(new Line(place, place.in(source), indented, gap));
      }
      gap = place.isEmpty();
      start = afterBreak(source, end);
    }
    return lines;
  }

  private static int endOfLine(String source, int start) {
    int end = start;
    while (end < source.length() && !isBreak(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static int afterBreak(String source, int end) {
    return source.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static Span stripped(String source, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Han.isSpace(source.charAt(from))) {
      from++;
    }
    while (to > from && Han.isSpace(source.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  int width() {
    return Han.width(text);
  }

  /** Its text without any white space. */
  String compact() {
    StringBuilder compact = new StringBuilder(text.length());
    text.chars().filter(c -> !Han.isSpace((char) c)).forEach(c -> compact.append((char) c));
    return compact.toString();
  }

  /** Whether it ends in a mark that ends a sentence, an item or a lead. */
  boolean endsSentence() {
    int last = text.length() - 1;
    while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether it ends in the midst of a phrase. */
  boolean endsInComma() {
    return "，、,（《“「".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The same line, cut to a part of its text. */
  Line part(int from, int to, boolean gap) {
    String part = text.substring(from, to);
    Span inner = stripped(part, 0, part.length());
    int start = place.start() + from;
    return new Line(inner.shift(start), inner.in(part), indented && from == 0, gap);
  }

  Line withGap() {
    return new Line(place, text, indented, true);
  }
}

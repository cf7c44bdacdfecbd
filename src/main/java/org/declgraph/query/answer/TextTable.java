package org.declgraph.query.answer;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An answer as a table for a terminal: a Chinese character takes two columns, and long cells run
 * over several lines.
 *
 * @param width of the terminal in columns
 * @param heading how the header line is made to stand out, such as by colour
 */
public record TextTable(int width, UnaryOperator<String> heading) {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  /** Writes the table and a line that counts its rows. */
  public void write(Answer answer, Appendable out) {
    int[] widths = widths(answer);
    try {
      for (String line : lines(answer.columns(), widths)) {
        out.append(heading.apply(line)).append('\n');
      }
      for (List<Cell> row : answer.rows()) {
        for (String line : lines(row.stream().map(Cell::text).toList(), widths)) {
          out.append(line).append('\n');
        }
      }
      out.append(count(answer)).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String count(Answer answer) {
    int rows = answer.rows().size();
    String counted = rows == 1 ? "1 row" : rows + " rows";
    return answer.complete() ? counted : counted + ", and more left out";
  }

  /** Widths that hold every cell, or, where they would pass the terminal's, the widest cut down. */
  private int[] widths(Answer answer) {
    int[] widths = answer.columns().stream().mapToInt(TextTable::columns).toArray();
    for (List<Cell> row : answer.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], columns(row.get(i).text()));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    int cut = cut(widths, room);
    return Arrays.stream(widths).map(w -> Math.min(w, cut)).toArray();
  }

  /** The greatest width to which columns can be cut so that all of them fit. */
  private static int cut(int[] widths, int room) {
    int[] sorted = Arrays.stream(widths).sorted().toArray();
    int left = room;
    for (int i = 0; i < sorted.length; i++) {
      int share = left / (sorted.length - i);
      if (sorted[i] > share) {
        return Math.max(share, NARROWEST);
      }
      left -= sorted[i];
    }
    return Integer.MAX_VALUE;
  }

  private static List<String> lines(List<String> cells, int[] widths) {
    List<List<String>> wrapped =
        IntStream.range(0, widths.length).mapToObj(i -> wrap(cells.get(i), widths[i])).toList();
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, height).mapToObj(n -> line(wrapped, n, widths)).toList();
  }

  private static String line(List<List<String>> cells, int number, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String part = number < cells.get(i).size() ? cells.get(i).get(number) : "";
      line.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(widths[i] - columns(part)));
    }
    return line.toString().stripTrailing();
  }

  /** A text in lines of at most {@code width} columns, broken at a space where there is one. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.replaceAll("\\R", " ");
    while (columns(rest) > width) {
      int end = fitting(rest, width);
      int space = rest.lastIndexOf(' ', end);
      int at = space > end / 2 ? space : end;
      lines.add(rest.substring(0, at).strip());
      rest = rest.substring(at).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** How many characters, at least one, stand within a width. */
  private static int fitting(String text, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()
        && columns(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** The columns that a text takes in a terminal. */
  static int columns(String text) {
    return text.codePoints().map(TextTable::columns).sum();
  }

  private static int columns(int codePoint) {
    int type = UCharacter.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    return wide ? 2 : 1;
  }
}

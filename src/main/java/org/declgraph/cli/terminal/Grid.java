package org.declgraph.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows with their columns aligned, however wide their characters. */
public record Grid(List<List<String>> rows) {
  private static final String GAP = "  ";

  public Grid {
    rows = List.copyOf(rows);
  }

  /** The rows as lines; the last column is not padded. */
  public List<String> lines() {
    int[] widths = widths();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(cell(row.get(i), widths[i]));
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String cell(String text, int width) {
    return isNumber(text) ? Width.right(text, width) : Width.padded(text, width);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}

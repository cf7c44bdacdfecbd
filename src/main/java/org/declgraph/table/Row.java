package org.declgraph.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A row of a table.
 *
 * @param file the file's name
 * @param line the line it starts on, from 1
 * @param cells by column; every column of the header is there
 */
public record Row(String file, long line, Map<String, String> cells) {
  public Row {
    cells = Map.copyOf(cells);
  }

  /** The cell, stripped; empty where the table has no such column. */
  public String get(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** The parts of a cell, separated by {@code ;} or {@code |}; empty parts are left out. */
  public List<String> list(String column) {
    return Arrays.stream(get(column).split("[;|]"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** The cell as a regular expression. */
  public Pattern pattern(String column) {
    try {
      return Pattern.compile(get(column));
    } catch (PatternSyntaxException e) {
      throw problem(
          column + ": “" + get(column) + "” is no regular expression: " + e.getDescription());
    }
  }

  /** The cell as a whole number. */
  public int wholeNumber(String column) {
    try {
      return Integer.parseInt(get(column));
    } catch (NumberFormatException e) {
      throw problem(column + ": “" + get(column) + "” is no whole number");
    }
  }

  /** An exception that names this row. */
  public TableException problem(String message) {
    return new TableException(file, line, message);
  }
}

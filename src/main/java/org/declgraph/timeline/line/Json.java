package org.declgraph.timeline.line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as a JSON array of objects of strings. */
final class Json {
  private Json() {}

  static String array(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "[]\n";
    }
    return rows.stream()
        .map(row -> object(columns, row))
        .collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
  }

  private static String object(List<String> columns, List<String> cells) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> string(columns.get(i)) + ": " + string(cells.get(i)))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      json.append(escaped(text.charAt(i)));
    }
    return json.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
    };
  }
}

package org.declgraph.query.saved;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the lines {@code #+} at the head of a query: the part of YAML that grlc's
 * decorators use, which is {@code key: value} and lists of {@code - item} below a key.
 */
record Header(Map<String, String> values, Map<String, List<String>> lists) {
  private static final String MARK = "#+";

  Header {
    values = Map.copyOf(values);
    lists = Map.copyOf(lists);
  }

  static Header of(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    Map<String, List<String>> lists = new LinkedHashMap<>();
    String key = "";
    for (String line : query.lines().filter(l -> l.startsWith(MARK)).toList()) {
      String content = line.substring(MARK.length()).strip();
      if (content.startsWith("- ")) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(unquoted(content.substring(2)));
      } else if (content.contains(":")) {
        key = content.substring(0, content.indexOf(':')).strip();
        values.put(key, unquoted(content.substring(content.indexOf(':') + 1)));
      } else {
        values.merge(key, content, (a, b) -> a + " " + b);
      }
    }
    return new Header(values, lists);
  }

  /** The value of a key; empty where there is none. */
  String value(String key) {
    return values.getOrDefault(key, "");
  }

  List<String> list(String key) {
    return lists.getOrDefault(key, List.of());
  }

  /** A list of {@code name: text} as a map. */
  Map<String, String> pairs(String key) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String item : list(key)) {
      int colon = item.indexOf(':');
      if (colon > 0) {
        pairs.put(item.substring(0, colon).strip(), unquoted(item.substring(colon + 1)));
      }
    }
    return pairs;
  }

  private static String unquoted(String text) {
    String value = text.strip();
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}

package org.declgraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.declgraph.table.Row;

/**
 * A row of {@code name-patterns.csv}: an expression that is tried where one of its triggers stands.
 */
record NamePattern(String id, List<String> triggers, Pattern pattern, EntityType type) {
  /** Stands in an expression for a character that foreign names are written with. */
  private static final String SOUND = "{sound}";

  static NamePattern of(Row row) {
    return new NamePattern(
        row.get("id"),
        row.list("trigger"),
        Pattern.compile(row.get("pattern").replace(SOUND, "[" + PersonNames.SOUNDS + "]")),
        EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT)));
  }
}

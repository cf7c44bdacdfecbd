package org.declgraph.entity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.declgraph.table.Row;

/** A row of {@code name-patterns.csv}: an expression that is tried where its trigger stands. */
record NamePattern(String id, String trigger, Pattern pattern, EntityType type) {
  static NamePattern of(Row row) {
    return new NamePattern(
        row.get("id"),
        row.get("trigger"),
        Pattern.compile(row.get("pattern")),
        EntityType.valueOf(row.get("type").toUpperCase(Locale.ROOT)));
  }
}

package org.declgraph.entity;

import java.util.List;
import java.util.Map;
import org.declgraph.lexicon.Expression;
import org.declgraph.table.Row;

/**
 * A row of {@code name-patterns.csv}: an expression that is tried where one of its triggers stands.
 */
record NamePattern(String id, List<String> triggers, Expression pattern, EntityType type) {
  /** Stands in an expression for a character that foreign names are written with. */
  private static final String SOUND = "{sound}";

  static NamePattern of(Row row) {
    return new NamePattern(
        row.get("id"),
        row.list("trigger"),
        Expression.of(withSounds(row).pattern("pattern")),
        EntityType.of(row));
  }

  private static Row withSounds(Row row) {
    String pattern = row.get("pattern").replace(SOUND, "[" + PersonNames.SOUNDS + "]");
    return new Row(row.file(), row.line(), Map.of("pattern", pattern));
  }
}

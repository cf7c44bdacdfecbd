package org.declgraph.cue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.declgraph.lexicon.Expression;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/** A row of a table of rules, with its cells as what they stand for. */
public record RuleRow(Row row) {

  /**
   * The rules of a table, in its order.
   *
   * @throws org.declgraph.table.TableException naming every row that is wrong
   */
  public static <T> List<T> all(Path file, Function<RuleRow, T> rule, String... columns) {
    return Table.read(file, columns).map(row -> rule.apply(new RuleRow(row)));
  }

  public String get(String column) {
    return row.get(column);
  }

  public List<String> list(String column) {
    return row.list(column);
  }

  /** A cell that may not be empty. */
  public String filled(String column) {
    if (row.get(column).isEmpty()) {
      throw row.problem("the cell “" + column + "” is empty");
    }
    return row.get(column);
  }

  public Relation relation() {
    return Relation.of(row.get("relation"))
        .orElseThrow(() -> row.problem("no such relation: “" + row.get("relation") + "”"));
  }

  /** The cell of {@code strength}; empty where the cell is. */
  public OptionalInt strength() {
    return row.get("strength").isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(row.wholeNumber("strength"));
  }

  public Expression pattern(String column) {
    return Expression.of(row.pattern(column));
  }

  /** The constant that a cell names in kebab case. */
  public <E extends Enum<E>> E one(Class<E> type, String column) {
    return constant(type, row.get(column));
  }

  /** The constants that a cell names in kebab case. */
  public <E extends Enum<E>> Set<E> several(Class<E> type, String column) {
    Set<E> constants = EnumSet.noneOf(type);
    row.list(column).forEach(label -> constants.add(constant(type, label)));
    return constants;
  }

  private <E extends Enum<E>> E constant(Class<E> type, String label) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().replace('_', '-').equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    "no such "
                        + type.getSimpleName().toLowerCase(java.util.Locale.ROOT)
                        + ": “"
                        + label
                        + "”"));
  }
}

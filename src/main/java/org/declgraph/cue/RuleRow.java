package org.declgraph.cue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.declgraph.position.Relation;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;

/** A row of a table of rules, with its cells as what they stand for. */
public record RuleRow(Row row) {

  /**
   * The rules of a table, in its order.
   *
   * @throws TableException naming every row that is wrong
   */
  public static <T> List<T> all(Path file, Function<RuleRow, T> rule, String... columns) {
    List<Problem> problems = new ArrayList<>();
    List<T> rules = new ArrayList<>();
    for (Row row : Table.read(file, columns).rows()) {
      try {
        rules.add(rule.apply(new RuleRow(row)));
      } catch (TableException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return rules;
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
    try {
      String cell = row.get("strength");
      return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    } catch (NumberFormatException e) {
      throw row.problem("strength is no whole number: “" + row.get("strength") + "”");
    }
  }

  public Pattern pattern(String column) {
    try {
      return Pattern.compile(row.get(column));
    } catch (PatternSyntaxException e) {
      throw row.problem("no regular expression: " + e.getDescription());
    }
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

package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.table.Row;

/**
 * Two extractions of one corpus held against each other: what a changed lexicon gains and loses.
 *
 * @param changed rows of one sentence that speak of the same target otherwise
 */
public record Comparison(List<Row> gained, List<Row> lost, List<Changed> changed) {
  private static final double SAME_TARGET = 0.5;

  public Comparison {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
    changed = List.copyOf(changed);
  }

  /** A row before and after. */
  public record Changed(Row before, Row after) {}

  public static Comparison of(List<Row> before, List<Row> after) {
    List<Row> lost = without(before, after);
    List<Row> gained = without(after, before);
    List<Changed> changed = new ArrayList<>();
    for (Row row : List.copyOf(lost)) {
      successor(row, gained)
          .ifPresent(
              other -> {
                lost.remove(row);
                gained.remove(other);
                changed.add(new Changed(row, other));
              });
    }
    return new Comparison(gained, lost, changed);
  }

  private static List<Row> without(List<Row> rows, List<Row> others) {
    Map<List<String>, Row> rest = new LinkedHashMap<>();
    rows.forEach(row -> rest.put(identity(row), row));
    others.forEach(row -> rest.remove(identity(row)));
    return new ArrayList<>(rest.values());
  }

  private static List<String> identity(Row row) {
    return List.of(
        row.get("declaration"),
        row.get("quote"),
        row.get("holders"),
        row.get("relation"),
        row.get("addressee"),
        row.get("target"));
  }

  private static Optional<Row> successor(Row row, List<Row> gained) {
    Bigrams target = Bigrams.of(row.get("target"));
    return gained.stream()
        .filter(other -> other.get("declaration").equals(row.get("declaration")))
        .filter(other -> other.get("quote").equals(row.get("quote")))
        .filter(other -> target.likeness(Bigrams.of(other.get("target"))) >= SAME_TARGET)
        .findFirst();
  }
}

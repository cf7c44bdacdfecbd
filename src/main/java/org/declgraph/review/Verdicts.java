package org.declgraph.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;

/**
 * The verdicts of analysts, by position; of several on one position the last.
 *
 * @param byPosition by the last part of the position's IRI
 */
public record Verdicts(Map<String, Verdict> byPosition) {
  public static final Verdicts NONE = new Verdicts(Map.of());

  public Verdicts {
    byPosition = new LinkedHashMap<>(byPosition);
  }

  /**
   * Reads {@code verdicts.csv}, or an exported table of positions whose column {@code verdict} was
   * filled in; rows without a verdict are passed over.
   *
   * @throws TableException naming every row that cannot be used
   */
  public static Verdicts read(Path file) {
    Map<String, Verdict> byPosition = new LinkedHashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Row row : Table.read(file, "position", "verdict", "relation", "target").rows()) {
      try {
        if (!row.get("verdict").isEmpty()) {
          Verdict verdict = Verdict.of(row);
          byPosition.put(verdict.position(), verdict);
        }
      } catch (TableException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Verdicts(byPosition);
  }

  /** What they say, as text: the same where they say the same. */
  public String content() {
    return byPosition.values().stream()
        .map(
            v ->
                String.join(
                    "\t", v.position(), v.judgement().label(), v.relation().label(), v.target()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** What applies them. */
  public Reviewer reviewer() {
    return new Reviewer(this);
  }
}

package org.declgraph.reading;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/** The ladder of {@code grades.csv}: how an adverb raises the strength of a relation. */
final class Grades {
  private final Map<Relation, Map<String, Integer>> byAdverb = new HashMap<>();

  private Grades() {}

  static Grades load(Path lexicon) {
    Grades grades = new Grades();
    for (Row row :
        Table.read(lexicon.resolve("grades.csv"), "relation", "adverb", "strength").rows()) {
      Relation relation =
          Relation.of(row.get("relation"))
              .orElseThrow(() -> row.problem("no such relation: “" + row.get("relation") + "”"));
      grades
          .byAdverb
          .computeIfAbsent(relation, r -> new HashMap<>())
          .put(row.get("adverb"), number(row));
    }
    return grades;
  }

  private static int number(Row row) {
    try {
      return Integer.parseInt(row.get("strength"));
    } catch (NumberFormatException e) {
      throw row.problem("strength is no whole number: “" + row.get("strength") + "”");
    }
  }

  /** The strength of a cue under its adverbs; empty where the relation has no grades. */
  OptionalInt of(Cue cue, List<String> adverbs) {
    Map<String, Integer> ladder = byAdverb.getOrDefault(cue.relation(), Map.of());
    OptionalInt raised = adverbs.stream().filter(ladder::containsKey).mapToInt(ladder::get).max();
    if (cue.strength().isEmpty() || raised.isEmpty()) {
      return cue.strength();
    }
    return OptionalInt.of(Math.max(cue.strength().getAsInt(), raised.getAsInt()));
  }
}

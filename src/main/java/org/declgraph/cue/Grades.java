package org.declgraph.cue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.declgraph.position.Relation;

/** The ladder of {@code grades.csv}: how an adverb raises the strength of a relation. */
public final class Grades {
  private final Map<Relation, Map<String, Integer>> byAdverb = new HashMap<>();

  private Grades(List<Grade> grades) {
    for (Grade grade : grades) {
      byAdverb
          .computeIfAbsent(grade.relation(), r -> new HashMap<>())
          .put(grade.adverb(), grade.strength());
    }
  }

  private record Grade(Relation relation, String adverb, int strength) {
    static Grade of(RuleRow row) {
      row.filled("strength");
      return new Grade(row.relation(), row.filled("adverb"), row.strength().getAsInt());
    }
  }

  /** Reads {@code grades.csv} of a lexicon folder. */
  public static Grades load(Path lexicon) {
    return new Grades(
        RuleRow.all(lexicon.resolve("grades.csv"), Grade::of, "relation", "adverb", "strength"));
  }

  /** The strength of a cue under its adverbs; empty where the relation has no grades. */
  public OptionalInt of(Cue cue, List<String> adverbs) {
    Map<String, Integer> ladder = byAdverb.getOrDefault(cue.relation(), Map.of());
    OptionalInt raised = adverbs.stream().filter(ladder::containsKey).mapToInt(ladder::get).max();
    if (cue.strength().isEmpty() || raised.isEmpty()) {
      return cue.strength();
    }
    return OptionalInt.of(Math.max(cue.strength().getAsInt(), raised.getAsInt()));
  }
}

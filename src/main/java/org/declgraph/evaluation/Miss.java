package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.gold.JudgedRow;

/**
 * An annotated position that was not found.
 *
 * @param sentence its sentence
 * @param nearest the extracted row of the same sentence that comes nearest to it
 */
public record Miss(JudgedRow row, String sentence, Optional<JudgedRow> nearest) {
  private static final double SAME_TARGET = 0.5;

  static Miss of(JudgedRow row, String sentence, List<JudgedRow> unfounded) {
    Bigrams target = Bigrams.of(row.target());
    Comparator<JudgedRow> nearer =
        Comparator.comparingDouble(other -> target.likeness(Bigrams.of(other.target())));
    Optional<JudgedRow> nearest =
        unfounded.stream()
            .filter(other -> other.sid().equals(row.sid()))
            .max(nearer)
            .filter(other -> shares(row, other));
    return new Miss(row, sentence, nearest);
  }

  private static boolean shares(JudgedRow row, JudgedRow other) {
    return row.relation() == other.relation() || sameTarget(row, other);
  }

  private static boolean sameTarget(JudgedRow row, JudgedRow other) {
    return Bigrams.of(row.target()).likeness(Bigrams.of(other.target())) >= SAME_TARGET;
  }

  /** In what the nearest extracted row differs: {@code nothing read}, or one or more of three. */
  public String difference() {
    if (nearest.isEmpty()) {
      return "nothing read";
    }
    List<String> differences = new ArrayList<>();
    if (row.relation() != nearest.get().relation()) {
      differences.add("relation");
    }
    if (!row.sameHolders(nearest.get())) {
      differences.add("holders");
    }
    if (!sameTarget(row, nearest.get()) || differences.isEmpty()) {
      differences.add("target");
    }
    return String.join(", ", differences);
  }
}

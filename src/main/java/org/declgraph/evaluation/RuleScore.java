package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.evaluation.gold.JudgedRow;

/**
 * What became of the rows that one rule read, commitments included.
 *
 * @param rule the id of the lexicon row
 * @param wrong the rows that no annotated one matches
 */
public record RuleScore(String rule, int right, List<JudgedRow> wrong) {
  public RuleScore {
    wrong = List.copyOf(wrong);
  }

  RuleScore plus(RuleScore other) {
    List<JudgedRow> all = new ArrayList<>(wrong);
    all.addAll(other.wrong);
    return new RuleScore(rule, right + other.right, all);
  }

  public int extracted() {
    return right + wrong.size();
  }

  public double precision() {
    return extracted() == 0 ? 0 : right / (double) extracted();
  }
}

package org.declgraph.review;

import java.util.List;
import org.declgraph.table.Problem;

/**
 * What became of verdicts.
 *
 * @param applied how many positions have one
 * @param unapplied the verdicts that could not be applied, and why, in the order of their rows
 */
public record Reviewed(int applied, List<Problem> unapplied) {
  public Reviewed {
    unapplied = List.copyOf(unapplied);
  }
}

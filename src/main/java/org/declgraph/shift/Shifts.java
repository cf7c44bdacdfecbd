package org.declgraph.shift;

import java.util.List;

/** Steps in the order of issue, series, date, holders and text. */
public record Shifts(List<Step> steps) {
  public Shifts {
    steps = List.copyOf(steps);
  }

  /** Those that a choice takes. */
  public Shifts choose(StepChoice choice) {
    return new Shifts(steps.stream().filter(choice::takes).toList());
  }
}

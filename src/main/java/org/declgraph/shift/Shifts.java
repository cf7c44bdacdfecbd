package org.declgraph.shift;

import java.util.Comparator;
import java.util.List;

/**
 * Steps by issue, series and date; within an occasion in the order of its text, then what it lacks
 * in the order of the earlier text.
 */
public record Shifts(List<Step> steps) {
  private static final Comparator<Step> ORDER =
      Comparator.comparing(Step::issue)
          .thenComparing(Step::series)
          .thenComparing(step -> step.to().date())
          .thenComparing(step -> !step.to().hasPosition())
          .thenComparing(step -> step.to().place(), Shifts::comparePlaces)
          .thenComparing(step -> step.to().quote().indexOf(step.to().target()))
          .thenComparing(step -> step.from().place(), Shifts::comparePlaces)
          .thenComparing(step -> step.from().quote().indexOf(step.from().target()))
          .thenComparing(step -> String.join("\t", step.cells()));

  public Shifts {
    steps = steps.stream().sorted(ORDER).toList();
  }

  /** Those that a choice takes. */
  public Shifts choose(StepChoice choice) {
    return new Shifts(steps.stream().filter(choice::takes).toList());
  }

  /** Compares {@code source:start-end} by source, then start. */
  private static int comparePlaces(String one, String other) {
    int bySource = source(one).compareTo(source(other));
    return bySource != 0 ? bySource : Integer.compare(start(one), start(other));
  }

  private static String source(String place) {
    return place.substring(0, Math.max(0, place.lastIndexOf(':')));
  }

  private static int start(String place) {
    String span = place.substring(place.lastIndexOf(':') + 1);
    return span.matches("\\d+-\\d+") ? Integer.parseInt(span.substring(0, span.indexOf('-'))) : 0;
  }
}

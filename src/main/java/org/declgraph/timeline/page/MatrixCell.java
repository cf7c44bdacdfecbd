package org.declgraph.timeline.page;

import java.util.List;
import java.util.Optional;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;

/**
 * What one occasion says on one issue.
 *
 * @param favours the strongest position that favours something
 * @param disfavours the strongest that disfavours something
 * @param callsFor the strongest call
 * @param absence {@code silent}, {@code mentioned} or {@code not-in-part} where there is no
 *     position
 */
public record MatrixCell(
    Optional<Standing> favours,
    Optional<Standing> disfavours,
    Optional<Standing> callsFor,
    Optional<StepKind> absence) {
  private static final List<StepKind> ABSENCES =
      List.of(StepKind.SILENT, StepKind.MENTIONED, StepKind.NOT_IN_PART);

  static MatrixCell of(List<Step> steps) {
    return new MatrixCell(
        strongest(steps, Family.FAVOURS),
        strongest(steps, Family.DISFAVOURS),
        strongest(steps, Family.CALLS_FOR),
        steps.stream().map(Step::kind).filter(ABSENCES::contains).findFirst());
  }

  private static Optional<Standing> strongest(List<Step> steps, Family family) {
    return steps.stream()
        .filter(step -> !step.endsElsewhere())
        .map(Step::to)
        .filter(to -> Relation.of(to.relation()).filter(r -> r.family() == family).isPresent())
        .reduce((first, next) -> grade(next) > grade(first) ? next : first);
  }

  /** The grade of a position; 0 where it has none. */
  static int grade(Standing standing) {
    return standing.strength().isEmpty() ? 0 : Integer.parseInt(standing.strength());
  }
}

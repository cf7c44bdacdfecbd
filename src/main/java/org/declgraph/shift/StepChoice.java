package org.declgraph.shift;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which steps are asked for; an empty set or date asks for all.
 *
 * @param issues ids of the scheme
 * @param holders English names, one of which is among a step's holders
 * @param from the first date on which a step may end
 * @param to the last date on which a step may end
 */
public record StepChoice(
    Set<String> issues,
    Set<String> holders,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<StepKind> kinds) {
  public static final StepChoice ALL =
      new StepChoice(Set.of(), Set.of(), Optional.empty(), Optional.empty(), Set.of());

  public StepChoice {
    issues = Set.copyOf(issues);
    holders = Set.copyOf(holders);
    kinds = Set.copyOf(kinds);
  }

  public boolean takes(Step step) {
    return takes(issues, step.issue())
        && takes(kinds, step.kind())
        && (holders.isEmpty() || step.holders().stream().anyMatch(holders::contains))
        && from.map(date -> !step.to().date().isEmpty() && !day(step).isBefore(date)).orElse(true)
        && to.map(date -> !step.to().date().isEmpty() && !day(step).isAfter(date)).orElse(true);
  }

  private static <T> boolean takes(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static LocalDate day(Step step) {
    return LocalDate.parse(step.to().date());
  }
}

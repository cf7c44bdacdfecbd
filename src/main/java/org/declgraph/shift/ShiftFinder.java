package org.declgraph.shift;

import java.util.List;
import java.util.stream.Stream;
import org.declgraph.claim.Series;
import org.declgraph.claim.Story;
import org.declgraph.corpus.ReadDeclaration;

/** Finds how positions moved, series by series. */
public final class ShiftFinder {
  private final ShiftRules rules;

  public ShiftFinder(ShiftRules rules) {
    this.rules = rules;
  }

  public Shifts in(List<ReadDeclaration> declarations) {
    return new Shifts(Series.of(declarations).stream().flatMap(this::steps).toList());
  }

  /** The steps of one series, which depend on nothing outside it. */
  public Shifts in(Series series) {
    return new Shifts(steps(series).toList());
  }

  private Stream<Step> steps(Series series) {
    Story story = Story.of(series, rules.lexicon(), rules.tagger());
    return story.issues().stream().flatMap(issue -> Course.steps(issue, story, rules).stream());
  }
}

package org.declgraph.timeline.line;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.text.Tagger;
import org.declgraph.timeline.redline.Ink;
import org.declgraph.timeline.redline.Passage;
import org.declgraph.timeline.redline.Redline;

/** Steps as lines for a terminal: issue by issue, occasion by occasion, redlines and notes. */
public final class ShiftText {
  private final List<IssueName> issues;
  private final Tagger tagger;
  private final Ink ink;

  public ShiftText(List<IssueName> issues, Tagger tagger, Ink ink) {
    this.issues = List.copyOf(issues);
    this.tagger = tagger;
    this.ink = ink;
  }

  /** The lines of steps in their order. */
  public List<String> lines(List<Step> steps) {
    List<String> lines = new ArrayList<>();
    String issue = "";
    String occasion = "";
    for (Step step : steps) {
      if (!step.issue().equals(issue)) {
        lines.add(ink.strong().apply(heading(step.issue())));
        occasion = "";
      }
      String next = step.to().date() + "  " + step.series().replace(";", ", ");
      if (!next.equals(occasion)) {
        lines.add("  " + ink.strong().apply(next));
      }
      lines.addAll(of(step));
      issue = step.issue();
      occasion = next;
    }
    return lines;
  }

  private String heading(String issue) {
    return issues.stream()
        .filter(name -> name.id().equals(issue))
        .map(name -> issue + "  " + name.zh() + "  " + name.en())
        .findFirst()
        .orElse(issue);
  }

  private List<String> of(Step step) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "    %-13s %s: %s"
            .formatted(step.kind().label(), String.join(", ", step.holders()), stances(step)));
    String words = words(step);
    if (!words.isEmpty()) {
      lines.add("      " + words);
    }
    if (!step.note().isEmpty()) {
      lines.add("      " + ink.faint().apply(step.note()));
    }
    return lines;
  }

  private static String stances(Step step) {
    List<String> ends = new ArrayList<>();
    for (Standing standing : List.of(step.from(), step.to())) {
      if (standing.hasPosition()) {
        ends.add((standing.relation() + " " + standing.strength()).strip());
      }
    }
    return String.join(" → ", ends);
  }

  private String words(Step step) {
    if (!step.from().hasPosition() || !step.to().hasPosition()) {
      return Passage.of(step.to().hasPosition() ? step.to() : step.from());
    }
    return Redline.between(Passage.of(step.from()), Passage.of(step.to()), tagger)
        .shown(ink.segments());
  }
}

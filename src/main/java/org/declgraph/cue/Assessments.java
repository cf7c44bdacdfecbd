package org.declgraph.cue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.declgraph.lexicon.Expression;
import org.declgraph.text.place.Span;

/** The turns of {@code assessments.csv}, in their order: the first that fits decides. */
public final class Assessments {
  private final List<Assessment> all;
  private final List<Assessment> alone;

  private Assessments(List<Assessment> all) {
    this.all = List.copyOf(all);
    alone = all.stream().filter(each -> each.is(Assessment.Trait.ALONE)).toList();
  }

  /** Reads {@code assessments.csv} of a lexicon folder. */
  public static Assessments load(Path lexicon) {
    return new Assessments(
        RuleRow.all(
            lexicon.resolve("assessments.csv"),
            Assessments::assessment,
            "id",
            "pattern",
            "relation",
            "example"));
  }

  private static Assessment assessment(RuleRow row) {
    return new Assessment(
        row.filled("id"),
        pattern(row),
        row.relation(),
        !row.get("explicit").equals("false"),
        row.strength(),
        row.several(Assessment.Trait.class, "traits"),
        row.get("example"),
        row.get("target"));
  }

  private static Expression pattern(RuleRow row) {
    if (!row.get("pattern").contains("(?<target>")) {
      throw row.row().problem("the pattern has no group “target”");
    }
    return row.pattern("pattern");
  }

  public List<Assessment> all() {
    return all;
  }

  /** The first turn that fits a stretch of a text, with the place of its target. */
  public Optional<Match> in(String text, Span within) {
    for (Assessment assessment : all) {
      Optional<Matcher> found = assessment.pattern().in(text, within.start(), within.end());
      if (found.isPresent()) {
        Span target = new Span(found.get().start("target"), found.get().end("target"));
        return Optional.of(new Match(assessment, target));
      }
    }
    return Optional.empty();
  }

  /** The same, if it is one that needs nobody to state it. */
  public Optional<Match> aloneIn(String text, Span within) {
    return alone.stream()
            .anyMatch(each -> each.pattern().standsIn(text, within.start(), within.end()))
        ? in(text, within).filter(match -> match.assessment().is(Assessment.Trait.ALONE))
        : Optional.empty();
  }

  /** A turn with its target. */
  public record Match(Assessment assessment, Span target) {}
}

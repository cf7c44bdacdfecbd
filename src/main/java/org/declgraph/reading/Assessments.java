package org.declgraph.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.Span;

/** The turns of {@code assessments.csv}, in their order: the first that fits decides. */
public final class Assessments {
  private final List<Assessment> all;

  private Assessments(List<Assessment> all) {
    this.all = List.copyOf(all);
  }

  /** Reads {@code assessments.csv} of a lexicon folder. */
  public static Assessments load(Path lexicon) {
    Table table =
        Table.read(lexicon.resolve("assessments.csv"), "id", "pattern", "relation", "example");
    return new Assessments(table.rows().stream().map(Assessments::assessment).toList());
  }

  private static Assessment assessment(Row row) {
    Relation relation =
        Relation.of(row.get("relation"))
            .orElseThrow(() -> row.problem("no such relation: “" + row.get("relation") + "”"));
    return new Assessment(
        row.get("id"),
        pattern(row),
        relation,
        !row.get("explicit").equals("false"),
        row.get("strength").isEmpty()
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(row.get("strength"))),
        row.get("example"),
        row.get("target"));
  }

  private static Pattern pattern(Row row) {
    try {
      if (!row.get("pattern").contains("(?<target>")) {
        throw row.problem("the pattern has no group “target”");
      }
      return Pattern.compile(row.get("pattern"));
    } catch (PatternSyntaxException e) {
      throw row.problem("no regular expression: " + e.getDescription());
    }
  }

  public List<Assessment> all() {
    return all;
  }

  /** The first turn that fits a stretch of a text, with the place of its target. */
  Optional<Match> in(String text, Span within) {
    for (Assessment assessment : all) {
      Matcher matcher = assessment.pattern().matcher(text).region(within.start(), within.end());
      if (matcher.find()) {
        return Optional.of(
            new Match(assessment, new Span(matcher.start("target"), matcher.end("target"))));
      }
    }
    return Optional.empty();
  }

  /** A turn with its target. */
  record Match(Assessment assessment, Span target) {}
}

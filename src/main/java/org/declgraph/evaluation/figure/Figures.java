package org.declgraph.evaluation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of an evaluation.
 *
 * @param relations by relation, commitments left out
 * @param types of entity, by name
 */
public record Figures(
    Stances stances,
    Commitments commitments,
    SortedMap<String, Score> relations,
    Entities entities,
    SortedMap<String, Score> types) {

  /** Positions other than commitments. */
  public record Stances(
      Score strict, Score quotable, Score polarity, Score facts, Share issues, Share addressees) {
    static final Stances NONE =
        new Stances(Score.NONE, Score.NONE, Score.NONE, Score.NONE, Share.NONE, Share.NONE);

    Stances plus(Stances other) {
      return new Stances(
          strict.plus(other.strict),
          quotable.plus(other.quotable),
          polarity.plus(other.polarity),
          facts.plus(other.facts),
          issues.plus(other.issues),
          addressees.plus(other.addressees));
    }
  }

  /** Commitments and cooperation: rows, and sentences that have any. */
  public record Commitments(Score rows, Score sentences) {
    Commitments plus(Commitments other) {
      return new Commitments(rows.plus(other.rows), sentences.plus(other.sentences));
    }
  }

  /** Surface forms with their types, and without. */
  public record Entities(Score typed, Score untyped) {
    public static final Entities NONE = new Entities(Score.NONE, Score.NONE);

    Entities plus(Entities other) {
      return new Entities(typed.plus(other.typed), untyped.plus(other.untyped));
    }
  }

  public static final Figures NONE =
      new Figures(
          Stances.NONE,
          new Commitments(Score.NONE, Score.NONE),
          new TreeMap<>(),
          Entities.NONE,
          new TreeMap<>());

  public Figures plus(Figures other) {
    return new Figures(
        stances.plus(other.stances),
        commitments.plus(other.commitments),
        plus(relations, other.relations),
        entities.plus(other.entities),
        plus(types, other.types));
  }

  private static SortedMap<String, Score> plus(Map<String, Score> a, Map<String, Score> b) {
    SortedMap<String, Score> sum = new TreeMap<>(a);
    b.forEach((name, score) -> sum.merge(name, score, Score::plus));
    return sum;
  }

  /** The figures as lines of a table, one figure a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("stance (strict)", stances.strict));
    lines.add(line("stance (quotable)", stances.quotable));
    lines.add(line("stance (polarity)", stances.polarity));
    lines.add(
        String.format(
            Locale.ROOT,
            "%-22s %s   (gold %d, extracted %d)",
            "facts",
            stances.facts.figures(),
            stances.facts.gold(),
            stances.facts.extracted()));
    lines.add("%-22s %s".formatted("issue of right rows", stances.issues));
    lines.add("%-22s %s".formatted("addressee of urges", stances.addressees));
    lines.add(line("commitments (rows)", commitments.rows));
    lines.add(line("commitment sentences", commitments.sentences));
    relations.forEach((name, score) -> lines.add(line("  " + name, score)));
    lines.add(line("entities (typed)", entities.typed));
    lines.add(line("entities (untyped)", entities.untyped));
    types.forEach((name, score) -> lines.add(line("  " + name, score)));
    return lines;
  }

  private static String line(String name, Score score) {
    return String.format(
        Locale.ROOT,
        "%-22s %s   (gold %d, extracted %d, right %d)",
        name,
        score.figures(),
        score.gold(),
        score.extracted(),
        score.right());
  }
}

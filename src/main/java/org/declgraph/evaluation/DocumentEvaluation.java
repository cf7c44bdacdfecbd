package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.declgraph.evaluation.figure.Figures;
import org.declgraph.evaluation.figure.Score;
import org.declgraph.evaluation.gold.GoldDocument;
import org.declgraph.evaluation.gold.JudgedRow;

/**
 * The rows extracted from the declarations that carry an annotated text, held against it.
 *
 * @param declarations those held against it; empty where the extraction has none
 * @param named the surface forms extracted, each once for each type
 */
public record DocumentEvaluation(
    GoldDocument gold,
    Set<String> declarations,
    List<JudgedRow> extracted,
    Set<GoldDocument.Named> named) {

  public Figures figures() {
    return new Figures(
        new Stances(strict(), matching(JudgedRow::isStance, Matching.Sameness.POLARITY))
            .figures(matching(JudgedRow::isStance, Matching.Sameness.QUOTABLE).score()),
        new Figures.Commitments(commitments().score(), commitmentSentences()),
        relations(),
        gold.entities().isEmpty() ? Figures.Entities.NONE : names().figures(),
        gold.entities().isEmpty() ? new TreeMap<>() : names().types());
  }

  private Matching strict() {
    return matching(JudgedRow::isStance, Matching.Sameness.STRICT);
  }

  private Matching commitments() {
    return matching(JudgedRow::isCommitment, Matching.Sameness.HOLDERS);
  }

  private Matching matching(Predicate<JudgedRow> kind, Matching.Sameness same) {
    return Matching.of(
        gold.positions().stream().filter(kind).toList(),
        extracted.stream().filter(kind).toList(),
        same);
  }

  private Names names() {
    return new Names(new HashSet<>(gold.entities().orElseThrow()), named);
  }

  private Score commitmentSentences() {
    Set<String> annotated = sentencesOf(gold.positions());
    Set<String> read = sentencesOf(extracted);
    Set<String> both = new HashSet<>(annotated);
    both.retainAll(read);
    return Score.of(both.size(), read.size(), annotated.size());
  }

  private static Set<String> sentencesOf(List<JudgedRow> rows) {
    return rows.stream()
        .filter(JudgedRow::isCommitment)
        .map(JudgedRow::sid)
        .collect(Collectors.toSet());
  }

  private SortedMap<String, Score> relations() {
    Matching strict = strict();
    SortedMap<String, Score> relations = new TreeMap<>();
    Function<JudgedRow, String> relation = row -> row.relation().label();
    strict.gold().forEach(r -> relations.merge(relation.apply(r), Score.of(0, 0, 1), Score::plus));
    strict
        .extracted()
        .forEach(r -> relations.merge(relation.apply(r), Score.of(0, 1, 0), Score::plus));
    strict
        .pairs()
        .forEach(
            p -> relations.merge(relation.apply(strict.gold(p)), Score.of(1, 0, 0), Score::plus));
    return relations;
  }

  /** The annotated positions that were not found, commitments last. */
  public List<Miss> misses() {
    List<Miss> misses = new ArrayList<>();
    for (Matching matching : List.of(strict(), commitments())) {
      for (JudgedRow missed : matching.missed()) {
        misses.add(Miss.of(missed, gold.sentences().get(missed.sid()), matching.unfounded()));
      }
    }
    return misses;
  }

  /** What became of each rule's rows. */
  Map<String, RuleScore> rules() {
    Map<String, RuleScore> rules = new TreeMap<>();
    for (Matching matching : List.of(strict(), commitments())) {
      matching
          .pairs()
          .forEach(pair -> add(rules, new RuleScore(ruleOf(matching, pair), 1, List.of())));
      matching.unfounded().forEach(row -> add(rules, new RuleScore(row.rule(), 0, List.of(row))));
    }
    return rules;
  }

  private static String ruleOf(Matching matching, Matching.Pair pair) {
    return matching.extracted(pair).rule();
  }

  static void add(Map<String, RuleScore> rules, RuleScore score) {
    rules.merge(score.rule(), score, RuleScore::plus);
  }
}

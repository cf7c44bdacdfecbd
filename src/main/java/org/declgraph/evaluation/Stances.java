package org.declgraph.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.figure.Figures;
import org.declgraph.evaluation.figure.Score;
import org.declgraph.evaluation.figure.Share;
import org.declgraph.evaluation.gold.JudgedRow;
import org.declgraph.evaluation.gold.Polarity;
import org.declgraph.position.Relation;

/** The figures of the stances of one text, from its strict matching and the one by polarity. */
record Stances(Matching strict, Matching polarity) {
  private static final double SAME_ADDRESSEE = 0.5;

  Figures.Stances figures(Score quotable) {
    return new Figures.Stances(
        strict.score(), quotable, polarity.score(), facts(), issues(), addressees());
  }

  private Share issues() {
    int right = 0;
    int all = 0;
    for (Matching.Pair pair : polarity.pairs()) {
      Set<String> wanted = new HashSet<>(polarity.gold(pair).issues());
      if (!wanted.isEmpty()) {
        all++;
        wanted.retainAll(firstTwo(polarity.extracted(pair)));
        right += wanted.isEmpty() ? 0 : 1;
      }
    }
    return new Share(right, all);
  }

  private Share addressees() {
    List<Matching.Pair> urges =
        strict.pairs().stream().filter(p -> strict.gold(p).relation() == Relation.URGES).toList();
    return Share.of(urges.stream().filter(this::sameAddressee).count(), urges.size());
  }

  private boolean sameAddressee(Matching.Pair pair) {
    Bigrams wanted = Bigrams.of(strict.gold(pair).addressee());
    Bigrams found = Bigrams.of(strict.extracted(pair).addressee());
    return wanted.text().equals(found.text()) || wanted.likeness(found) >= SAME_ADDRESSEE;
  }

  /** What an analyst asks for: who is for, against, or calls for something on an issue. */
  private record Fact(String holder, Polarity polarity, String issue) {}

  private Score facts() {
    Set<Fact> annotated = facts(strict.gold(), row -> first(row, 1));
    Set<Fact> extracted = facts(strict.extracted(), row -> first(row, 1));
    Set<Fact> right = new HashSet<>(extracted);
    right.retainAll(facts(strict.gold(), JudgedRow::issues));
    Set<Fact> found = new HashSet<>(annotated);
    found.retainAll(facts(strict.extracted(), Stances::firstTwo));
    return new Score(right.size(), found.size(), extracted.size(), annotated.size());
  }

  private static Set<Fact> facts(List<JudgedRow> rows, Function<JudgedRow, List<String>> issuesOf) {
    Set<Fact> facts = new HashSet<>();
    for (JudgedRow row : rows) {
      for (String holder : row.holders()) {
        for (String issue : issuesOf.apply(row)) {
          facts.add(new Fact(holder, row.polarity(), issue));
        }
      }
    }
    return facts;
  }

  private static List<String> firstTwo(JudgedRow row) {
    return first(row, 2);
  }

  private static List<String> first(JudgedRow row, int count) {
    return row.issues().subList(0, Math.min(count, row.issues().size()));
  }
}

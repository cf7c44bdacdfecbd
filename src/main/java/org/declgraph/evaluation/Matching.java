package org.declgraph.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.evaluation.figure.Bigrams;
import org.declgraph.evaluation.figure.Score;
import org.declgraph.evaluation.gold.JudgedRow;

/**
 * Annotated and extracted rows paired one to one, the best overlap of targets first.
 *
 * @param pairs of indices into the two lists
 */
record Matching(List<JudgedRow> gold, List<JudgedRow> extracted, List<Pair> pairs) {
  /** Words that turn a target's meaning: a target that loses one is another target. */
  private static final Pattern TURN =
      Pattern.compile("(?:政治|武器|工具|军事|意识形态|污名)化|干涉|为由|为借口|双重标准|停止|不得|不应");

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::likeness)
          .thenComparingInt(c -> c.pair().gold())
          .thenComparingInt(c -> c.pair().extracted())
          .reversed();

  /** An annotated and an extracted row, by index. */
  record Pair(int gold, int extracted) {}

  private record Candidate(double likeness, Pair pair) {}

  /** When two rows are the same. */
  record Sameness(BiPredicate<JudgedRow, JudgedRow> test, double leastOverlap) {
    static final Sameness STRICT = new Sameness(JudgedRow::sameRelation, 0.5);
    static final Sameness QUOTABLE = new Sameness(JudgedRow::sameRelation, 0.8);
    static final Sameness POLARITY = new Sameness(JudgedRow::samePolarity, 0.5);
    static final Sameness HOLDERS = new Sameness(JudgedRow::sameHolders, 0.5);
  }

  static Matching of(List<JudgedRow> gold, List<JudgedRow> extracted, Sameness same) {
    BitSet usedGold = new BitSet();
    BitSet usedExtracted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates(gold, extracted, same)) {
      Pair pair = candidate.pair();
      if (!usedGold.get(pair.gold()) && !usedExtracted.get(pair.extracted())) {
        usedGold.set(pair.gold());
        usedExtracted.set(pair.extracted());
        pairs.add(pair);
      }
    }
    return new Matching(gold, extracted, pairs);
  }

  private static List<Candidate> candidates(
      List<JudgedRow> gold, List<JudgedRow> extracted, Sameness same) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < extracted.size(); j++) {
        JudgedRow g = gold.get(i);
        JudgedRow e = extracted.get(j);
        if (g.sid().equals(e.sid()) && same.test().test(g, e)) {
          double likeness = Bigrams.of(g.target()).likeness(Bigrams.of(e.target()));
          if (likeness >= same.leastOverlap() && keepsMeaning(g, e)) {
            candidates.add(new Candidate(likeness, new Pair(i, j)));
          }
        }
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  private static boolean keepsMeaning(JudgedRow gold, JudgedRow extracted) {
    return turns(extracted).containsAll(turns(gold));
  }

  private static Set<String> turns(JudgedRow row) {
    return TURN.matcher(Bigrams.plain(row.target()))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  int right() {
    return pairs.size();
  }

  JudgedRow gold(Pair pair) {
    return gold.get(pair.gold());
  }

  JudgedRow extracted(Pair pair) {
    return extracted.get(pair.extracted());
  }

  Score score() {
    return Score.of(right(), extracted.size(), gold.size());
  }

  /** The annotated rows without a counterpart. */
  List<JudgedRow> missed() {
    Set<Integer> found = pairs.stream().map(Pair::gold).collect(Collectors.toSet());
    return without(gold, found);
  }

  /** The extracted rows without a counterpart. */
  List<JudgedRow> unfounded() {
    Set<Integer> right = pairs.stream().map(Pair::extracted).collect(Collectors.toSet());
    return without(extracted, right);
  }

  private static List<JudgedRow> without(List<JudgedRow> rows, Set<Integer> indices) {
    Set<Integer> left = new HashSet<>(indices);
    List<JudgedRow> rest = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!left.contains(i)) {
        rest.add(rows.get(i));
      }
    }
    return rest;
  }
}

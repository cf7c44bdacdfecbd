package org.declgraph.declaration.doubt;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.declaration.likeness.Difference;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.declaration.likeness.Lines;
import org.declgraph.declaration.likeness.SentenceIndex;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/**
 * Finds a word that does not fit its sentence where another occasion's same sentence has one that
 * does: 致力于实现无核化世界的目标，对禁止化学武器组织政治化深表关切 beside an earlier 无化武世界.
 */
public final class Slips {
  private static final double ALIKE = 0.6;
  private static final int LONGEST = 4;

  private final Lines lines;

  public Slips(Lines lines) {
    this.lines = lines;
  }

  /**
   * A word that may be a slip.
   *
   * @param what is said of it
   */
  private record Slip(Span words, String what) {}

  /**
   * The slips of a declaration, sentence by sentence.
   *
   * @param order of the declaration among all
   */
  public List<Doubt> in(List<Sentence> sentences, String order) {
    return sentences.stream()
        .flatMap(
            sentence ->
                in(sentence.text(), order)
                    .map(slip -> SuspectWords.doubt(sentence, slip.words(), slip.what()))
                    .stream())
        .toList();
  }

  /** Whether what is said of a sentence changes with the sentences of other declarations. */
  public static boolean differ(Line line, Lines before, Lines after) {
    return !new Slips(before)
        .in(line.text(), line.order())
        .equals(new Slips(after).in(line.text(), line.order()));
  }

  private Optional<Slip> in(String text, String order) {
    return nearest(text, order).flatMap(line -> slip(text, line));
  }

  /** The most alike sentence of another declaration; the earliest where several are equally so. */
  private Optional<Line> nearest(String text, String order) {
    Shingles shingles = Shingles.of(text);
    if (shingles.size() < SentenceIndex.SHORTEST) {
      return Optional.empty();
    }
    Line best = null;
    double most = 0;
    for (Line line : candidates(shingles)) {
      double likeness =
          line.order().equals(order) ? 0 : shingles.likeness(Shingles.of(line.text()));
      if (likeness >= ALIKE && likeness > most) {
        best = line;
        most = likeness;
      }
    }
    return Optional.ofNullable(best);
  }

  private SortedSet<Line> candidates(Shingles shingles) {
    SortedSet<Line> candidates = new TreeSet<>(Line.ORDER);
    for (int band : shingles.bands()) {
      List<Line> found = lines.with(band);
      if (found.size() <= Lines.CROWD) {
        candidates.addAll(found);
      }
    }
    return candidates;
  }

  private static Optional<Slip> slip(String text, Line line) {
    String other = line.text();
    Set<Integer> shared = shared(text, Difference.between(text, other));
    for (Difference difference : Difference.between(text, other)) {
      String here = difference.left().in(text);
      String there = difference.right().in(other);
      boolean small = Math.max(here.length(), there.length()) <= LONGEST;
      if (small && fits(there, shared) && !here.isEmpty() && !fits(here, shared)) {
        String what = "may be a slip for “" + there + "”, which “" + line.title() + "” has here";
        return Optional.of(new Slip(difference.left(), what));
      }
    }
    return Optional.empty();
  }

  /** The characters that both sentences have, outside their differences. */
  private static Set<Integer> shared(String text, List<Difference> differences) {
    Set<Integer> shared = new HashSet<>();
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      if (differences.stream().noneMatch(d -> d.left().contains(at))) {
        shared.add((int) text.charAt(i));
      }
    }
    return shared;
  }

  /** Whether the rest of the sentence speaks of the same: has all the word's characters. */
  private static boolean fits(String word, Set<Integer> shared) {
    return word.length() >= 2 && word.chars().allMatch(shared::contains);
  }
}

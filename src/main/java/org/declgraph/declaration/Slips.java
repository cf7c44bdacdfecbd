package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declgraph.text.Sentence;

/**
 * Finds a word that does not fit its sentence where another occasion's same sentence has one that
 * does: 致力于实现无核化世界的目标，对禁止化学武器组织政治化深表关切 beside an earlier 无化武世界.
 */
final class Slips {
  private static final double ALIKE = 0.6;
  private static final int LONGEST = 4;

  private final SentenceIndex index = new SentenceIndex();
  private final List<Declaration> declarations;

  Slips(List<Declaration> declarations) {
    this.declarations = declarations;
    for (int i = 0; i < declarations.size() && declarations.size() > 1; i++) {
      index.add(i, sentences(declarations.get(i)));
    }
  }

  static List<Sentence> sentences(Declaration declaration) {
    return declaration.paragraphs().stream().flatMap(p -> p.sentences().stream()).toList();
  }

  List<Doubt> in(int declaration) {
    List<Doubt> doubts = new ArrayList<>();
    for (Sentence sentence : sentences(declarations.get(declaration))) {
      index
          .find(sentence, i -> i != declaration)
          .filter(match -> match.likeness() >= ALIKE)
          .flatMap(match -> slip(sentence, match))
          .ifPresent(doubts::add);
    }
    return doubts;
  }

  private Optional<Doubt> slip(Sentence sentence, SentenceIndex.Match match) {
    String text = sentence.text();
    String other = match.sentence().text();
    Set<Integer> shared = shared(text, Difference.between(text, other));
    for (Difference difference : Difference.between(text, other)) {
      String here = difference.left().in(text);
      String there = difference.right().in(other);
      boolean small = Math.max(here.length(), there.length()) <= LONGEST;
      if (small && fits(there, shared) && !here.isEmpty() && !fits(here, shared)) {
        String title = declarations.get(match.text()).head().title();
        String what = "may be a slip for “" + there + "”, which “" + title + "” has here";
        return Optional.of(SuspectWords.doubt(sentence, difference.left(), what));
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

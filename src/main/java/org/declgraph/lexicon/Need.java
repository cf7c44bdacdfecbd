package org.declgraph.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a stretch must hold for an expression to stand in it.
 *
 * @param any the characters of which it holds one
 * @param inARow how many of them stand side by side
 */
record Need(Characters any, int inARow) {
  private static final Comparator<Need> HARDEST_FIRST =
      Comparator.comparingInt((Need n) -> n.any().size()).thenComparingInt(n -> -n.inARow());

  /** Whether a stretch of a text holds it. */
  boolean isMet(String text, int from, int end) {
    if (inARow == 1) {
      return any.occurIn(text, from, end);
    }
    int row = 0;
    for (int i = from; i < end; i++) {
      row = any.contains(text.charAt(i)) ? row + 1 : 0;
      if (row == inARow) {
        return true;
      }
    }
    return false;
  }

  /** What is needed wherever one or the other list of needs is met. */
  static List<Need> either(List<Need> one, List<Need> other) {
    List<Need> first = hardestFirst(one);
    List<Need> second = hardestFirst(other);
    List<Need> needs = new ArrayList<>();
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      needs.add(first.get(i).or(second.get(i)));
    }
    return needs;
  }

  static List<Need> hardestFirst(List<Need> needs) {
    return needs.stream().sorted(HARDEST_FIRST).toList();
  }

  private Need or(Need other) {
    return new Need(any.and(other.any), Math.min(inARow, other.inARow));
  }
}

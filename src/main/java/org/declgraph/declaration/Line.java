package org.declgraph.declaration;

import java.util.Comparator;
import java.util.List;

/**
 * A sentence of a declaration's text, as far as others are compared with it.
 *
 * @param order of its declaration among all: {@link Declaration#order}
 * @param title of its declaration
 * @param number of the sentence in its declaration
 */
public record Line(String order, String title, int number, String text) {
  static final Comparator<Line> ORDER =
      Comparator.comparing(Line::order).thenComparingInt(Line::number);

  /** The sentences of a declaration's text that others can be like. */
  public static List<Line> of(Declaration declaration) {
    return declaration.sentences().stream()
        .map(s -> new Line(declaration.order(), declaration.head().title(), s.number(), s.text()))
        .filter(Line::isLong)
        .toList();
  }

  /** Those of a draft, which is the text of no declaration. */
  public static List<Line> of(Draft draft) {
    return draft.sentences().stream()
        .map(sentence -> new Line("", "", sentence.number(), sentence.text()))
        .filter(Line::isLong)
        .toList();
  }

  private boolean isLong() {
    return Shingles.of(text).size() >= SentenceIndex.SHORTEST;
  }

  /** The bands of its MinHash: sentences that are alike share one at least. */
  public int[] bands() {
    return Shingles.of(text).bands();
  }
}

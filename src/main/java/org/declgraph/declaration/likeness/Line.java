package org.declgraph.declaration.likeness;

import java.util.Comparator;
import java.util.List;
import org.declgraph.text.Sentence;

/**
 * A sentence of a declaration's text, as far as others are compared with it.
 *
 * @param order of its declaration among all; empty where it is of none
 * @param title of its declaration; empty where it is of none
 * @param number of the sentence in its declaration
 */
public record Line(String order, String title, int number, String text) {
  public static final Comparator<Line> ORDER =
      Comparator.comparing(Line::order).thenComparingInt(Line::number);

  /** Those of a declaration's sentences that others can be like. */
  public static List<Line> of(String order, String title, List<Sentence> sentences) {
    return sentences.stream()
        .map(sentence -> new Line(order, title, sentence.number(), sentence.text()))
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

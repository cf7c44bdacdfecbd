package org.declgraph.rdf;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.declgraph.text.Sentence;
import org.declgraph.text.Span;

/** Code-point offsets of a text, looked up without counting from its start each time. */
final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  static CodePoints of(String text) {
    return new CodePoints(
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray());
  }

  /** The code-point offset of a UTF-16 index. */
  int offset(int index) {
    int found = Arrays.binarySearch(lowSurrogates, index);
    return index - (found < 0 ? -found - 1 : found);
  }

  Span offsets(Span place) {
    return new Span(offset(place.start()), offset(place.end()));
  }

  /** Where a span of a sentence as it is read stands in its source; an empty one stays empty. */
  static Span place(Sentence sentence, Span span) {
    if (!span.isEmpty()) {
      return sentence.reading().origin(span);
    }
    boolean last = span.start() == sentence.reading().length();
    int index = Math.max(0, last ? span.start() - 1 : span.start());
    Span neighbour = sentence.reading().origin(new Span(index, index + 1));
    int at = last ? neighbour.end() : neighbour.start();
    return new Span(at, at);
  }
}

package org.declgraph.rdf.graph;

import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/** Places in a source, in code points. */
public final class Places {
  private Places() {}

  public static Span of(Sentence sentence) {
    return codePoints(sentence.source(), sentence.place());
  }

  /** Where a span of a sentence as it is read stands; an empty one stays empty. */
  public static Span of(Sentence sentence, Span span) {
    if (!span.isEmpty()) {
      return codePoints(sentence.source(), sentence.reading().origin(span));
    }
    boolean last = span.start() == sentence.reading().length();
    int index = last ? span.start() - 1 : span.start();
    Span neighbour = sentence.reading().origin(new Span(index, index + 1));
    int at = last ? neighbour.end() : neighbour.start();
    return codePoints(sentence.source(), new Span(at, at));
  }

  private static Span codePoints(SourceText source, Span place) {
    return new Span(source.codePointOffset(place.start()), source.codePointOffset(place.end()));
  }
}

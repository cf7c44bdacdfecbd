package org.declgraph.entity.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.declgraph.text.place.Span;

/** The titles 《…》 and quotations “…” of a folded text, without those inside others. */
public record Quotes(List<Span> titles, List<Span> quotations) {
  public Quotes {
    titles = List.copyOf(titles);
    quotations = List.copyOf(quotations);
  }

  /** Spans include their marks; a mark without its other half is passed over. */
  static Quotes in(String text) {
    return new Quotes(outermost(text, '《', '》'), outermost(text, '“', '”'));
  }

  private static List<Span> outermost(String text, char open, char close) {
    if (text.indexOf(open) < 0) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    Deque<Integer> starts = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == open) {
        starts.push(i);
      } else if (text.charAt(i) == close && !starts.isEmpty()) {
        int start = starts.pop();
        spans.removeIf(span -> span.start() > start);
        spans.add(new Span(start, i + 1));
      }
    }
    return spans;
  }

  public static Span inner(Span marked) {
    return new Span(marked.start() + 1, marked.end() - 1);
  }
}

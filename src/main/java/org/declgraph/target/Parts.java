package org.declgraph.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.declgraph.clause.Scene;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** The parts of a target between its enumeration commas and its conjunctions, in order. */
record Parts(Scene scene, List<Span> spans) {
  private static final char COMMA = '、';

  Parts {
    spans = List.copyOf(spans);
  }

  /** The parts of a stretch between words that join them. */
  static Parts of(Scene scene, Span whole, Words joiners) {
    List<Span> spans = new ArrayList<>();
    int start = whole.start();
    int at = whole.start();
    while (at < whole.end()) {
      int length = at > start ? joinerAt(scene, at, joiners) : 0;
      if (at > start && betweenTitles(scene.text(), at)) {
        spans.add(new Span(start, at));
        start = at;
      }
      if (length > 0) {
        spans.add(new Span(start, at));
        start = at + length;
      }
      at += Math.max(length, 1);
    }
    if (start < whole.end()) {
      spans.add(new Span(start, whole.end()));
    }
    return new Parts(scene, spans);
  }

  /** 《甲》|《乙》 without a mark between. */
  private static boolean betweenTitles(String text, int at) {
    return text.charAt(at) == '《' && text.charAt(at - 1) == '》';
  }

  private static int joinerAt(Scene scene, int at, Words joiners) {
    if (scene.outline().encloses(at)) {
      return 0;
    }
    if (scene.text().charAt(at) == COMMA) {
      return 1;
    }
    if (!joiners.startAt(scene.text(), at, scene.text().length())) {
      return 0;
    }
    return scene
        .tokenAt(at)
        .filter(t -> joiners.contains(t.word()))
        .map(t -> t.span().length())
        .orElse(0);
  }

  int size() {
    return spans.size();
  }

  Span get(int index) {
    return spans.get(index);
  }

  boolean all(Predicate<Span> passes) {
    return spans.stream().allMatch(passes);
  }

  /** What stands between a part and the one before it. */
  String joinerBefore(int index) {
    return scene.text().substring(get(index - 1).end(), get(index).start());
  }

  /** Neighbours put together until each group passes; empty unless two groups do. */
  Optional<List<Span>> grouped(Predicate<Span> passes) {
    List<Span> groups = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < size(); i++) {
      Span group = new Span(get(first).start(), get(i).end());
      boolean last = i == size() - 1;
      if (passes.test(group) && (last || startsGroup(i + 1, passes))) {
        groups.add(group);
        first = i + 1;
      } else if (last) {
        return Optional.empty();
      }
    }
    return groups.size() > 1 ? Optional.of(groups) : Optional.empty();
  }

  private boolean startsGroup(int first, Predicate<Span> passes) {
    return IntStream.range(first, size())
        .anyMatch(i -> passes.test(new Span(get(first).start(), get(i).end())));
  }
}

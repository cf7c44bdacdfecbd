package org.declgraph.issue;

import java.util.Comparator;
import org.declgraph.text.place.Span;

/** A pointer at its place in a sentence. */
record Evidence(Span span, Pointer pointer) {
  /** What points to one issue stands together, and in it what points by one word. */
  static final Comparator<Evidence> BY_ISSUE =
      Comparator.comparing((Evidence e) -> e.pointer().issue())
          .thenComparing(e -> e.pointer().cause());

  boolean isFor(String issue) {
    return pointer.issue().equals(issue);
  }
}

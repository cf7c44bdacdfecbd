package org.declgraph.reading;

import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.text.Span;

/** Finds what ought to be: 应, 必须, 不得 outside words that only hold these characters. */
final class Norms {
  private final Words norms;
  private final Words others;

  Norms(Terms terms) {
    norms = terms.words("norm");
    others = terms.words("not-norm");
  }

  /** The first word of obligation in a stretch, outside marks. */
  Optional<Span> in(Outline outline, Span within) {
    String text = outline.text();
    for (int i = within.start(); i < within.end(); i++) {
      int other = others.lengthAt(text, i, within.end());
      if (other > 0 && !isDealingWith(text, i, within)) {
        i += other - 1;
        continue;
      }
      int length = norms.lengthAt(text, i, within.end());
      if (length > 0 && !outline.encloses(i) && !preceded(text, i, within.start())) {
        return Optional.of(new Span(i, i + length));
      }
    }
    return Optional.empty();
  }

  /** 应对…进行调查 is 应 with 对…, not 应对. */
  private static boolean isDealingWith(String text, int at, Span within) {
    return text.startsWith("应对", at)
        && (text.substring(at, within.end()).contains("进行")
            || text.substring(at, within.end()).contains("予以"));
  }

  private boolean preceded(String text, int at, int from) {
    return at > from && others.contains(text.substring(at - 1, Math.min(at + 1, text.length())));
  }
}

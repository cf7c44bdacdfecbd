package org.declgraph.target;

import java.util.List;
import java.util.Optional;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.place.Span;

/** Tells nouns in a row apart that each have what says their kind: 开放的世界经济和公平的贸易环境. */
final class Kinds {
  private static final int LEAST_BESIDE_TITLE = 3;
  private static final String OF = "的";

  private final Turn modified;
  private final Turn classed;
  private final Turn trouble;

  Kinds(RuleBook rules) {
    modified = rules.turn("modified-noun");
    classed = rules.turn("classed-noun");
    trouble = rules.turn("trouble");
  }

  /** The nouns, each an idea of its own; empty where they are one. */
  Optional<List<Span>> apart(Parts parts, Relation relation) {
    if (relation == Relation.CONCERNED_ABOUT) {
      return grouped(parts, trouble);
    }
    boolean backs = relation.family() == Family.FAVOURS && relation != Relation.RECOGNISES;
    return backs
        ? grouped(parts, modified).or(() -> grouped(parts, classed)).or(() -> besideTitle(parts))
        : Optional.empty();
  }

  private static Optional<List<Span>> grouped(Parts parts, Turn turn) {
    return parts.grouped(group -> turn.standsIn(parts.scene().text(), group));
  }

  private static boolean standsByItself(String part) {
    return part.length() >= LEAST_BESIDE_TITLE && part.indexOf('《') < 0 && !part.contains(OF);
  }

  /** 《联合国宪章》和国际法: something untitled after a document. */
  private static Optional<List<Span>> besideTitle(Parts parts) {
    String text = parts.scene().text();
    String first = parts.get(0).in(text);
    boolean titled = first.startsWith("《") && first.indexOf('》') == first.length() - 1;
    boolean apart =
        titled
            && parts.spans().stream()
                .skip(1)
                .map(part -> part.in(text))
                .allMatch(Kinds::standsByItself);
    return apart ? Optional.of(parts.spans()) : Optional.empty();
  }
}

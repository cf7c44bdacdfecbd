package org.declgraph.reading.reach;

import org.declgraph.clause.Scene;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.saying.Subjects;
import org.declgraph.text.place.Span;

/** Passes over what only tells a purpose or a result: 为增进友谊，…, …，以维护和平. */
final class Purposes {
  private static final String BY = "以";

  private final Openings openings;
  private final Subjects subjects;
  private final Turn before;
  private final Turn result;
  private final Turn hence;
  private final Turn toTheEnd;
  private final Turn manner;

  Purposes(Grammar grammar) {
    openings = grammar.openings();
    subjects = new Subjects(grammar);
    before = grammar.rules().turn("purpose-before");
    result = grammar.rules().turn("result");
    hence = grammar.rules().turn("hence");
    toTheEnd = grammar.rules().turn("to-the-end");
    manner = grammar.rules().turn("manner");
  }

  /** Whether a clause tells a purpose; the clauses after it do too, until a holder speaks. */
  boolean pass(Discourse discourse, Clause clause) {
    String text = discourse.text();
    Span rest = clause.rest();
    if (result.standsIn(text, rest)) {
      discourse.set(Mark.PURPOSE, false);
      return true;
    }
    if (comesBefore(text, clause)) {
      Span later = new Span(rest.end(), text.length());
      discourse.set(Mark.PURPOSE, subjects.followIn(discourse, later));
      return true;
    }
    discourse.markIf(comesAfter(discourse.scene(), rest), Mark.PURPOSE);
    return discourse.is(Mark.PURPOSE);
  }

  private boolean comesBefore(String text, Clause clause) {
    Span rest = clause.rest();
    return before.standsIn(text, rest)
        && clause.head().filter(h -> h.cue().frame() == Frame.PROVIDE).isEmpty()
        && text.startsWith("，", rest.end());
  }

  private boolean comesAfter(Scene scene, Span rest) {
    String text = scene.text();
    if (!text.startsWith(BY, rest.start())) {
      return hence.standsIn(text, rest);
    }
    return toTheEnd.standsIn(text, rest)
        || doesAt(scene, rest.start() + BY.length())
            && !manner.standsIn(text, rest)
            && !manner.standsIn(text, untilComma(scene, rest));
  }

  /** 以举办峰会为契机，|成立…: a phrase that the comma does not end is still of manner. */
  private static Span untilComma(Scene scene, Span rest) {
    return scene.outline().clauses(rest).stream().findFirst().orElse(rest);
  }

  private boolean doesAt(Scene scene, int at) {
    return scene.tokenAt(at).filter(t -> t.isA("v") || t.isA("d")).isPresent()
        || openings.verbAt(scene.text(), at, scene.text().length());
  }
}

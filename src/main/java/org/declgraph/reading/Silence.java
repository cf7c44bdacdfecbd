package org.declgraph.reading;

import java.util.List;
import java.util.Locale;
import org.declgraph.cue.Cue;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Lead;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.discourse.Passage;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;

/** Tells why a sentence gave no position. */
final class Silence {
  private static final String LEAD_ENDS = "：:";

  private final Turn narrated;
  private final Turn telling;
  private final Words cues;

  Silence(RuleBook rules) {
    narrated = rules.turn("narrated");
    telling = rules.turn("telling");
    cues = new Words(rules.cues().all().stream().map(Cue::words).flatMap(List::stream).toList());
  }

  /** Why a paragraph that is no running text has none: what it is. */
  static String of(Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }

  /** Why a sentence has none, whose clauses were read; the first reason that holds. */
  String of(Discourse discourse) {
    String text = discourse.text();
    if (!text.isEmpty() && LEAD_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return "list lead";
    }
    if (states(discourse)) {
      return "fact stated";
    }
    if (tells(discourse)) {
      return "narration";
    }
    if (discourse.is(Mark.CUE)) {
      return "cue without target";
    }
    if (discourse.is(Mark.FOREIGN)) {
      return "act of others";
    }
    return cues.occurIn(text, 0, text.length()) ? "cue not the predicate" : "no cue";
  }

  /** 双方指出，格局加速演变; the speaker goes on; an item of a list of facts. */
  private static boolean states(Discourse discourse) {
    Passage passage = discourse.passage();
    boolean said = discourse.is(Mark.STATED) || discourse.speech().isReported();
    boolean fact =
        passage.form() == Form.ITEM && passage.carry().lead().filter(Lead::facts).isPresent();
    return fact || said && !discourse.is(Mark.CUE);
  }

  private boolean tells(Discourse discourse) {
    Span whole = new Span(0, discourse.text().length());
    return discourse.passage().news() && !discourse.speech().isReported()
        || narrated.standsIn(discourse.text(), whole)
        || telling.standsIn(discourse.text(), whole);
  }
}

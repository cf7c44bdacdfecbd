package org.declgraph.reading.reach;

import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Trait;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.text.place.Span;

/** Tells whether a clause's predicate takes the word from the one that governs. */
final class Interruptions {
  private final Words harms;

  Interruptions(RuleBook rules) {
    harms = rules.words("harm");
  }

  boolean by(Predicate head, Governor governor, Discourse discourse) {
    if (head.trail().reported() || head.trail().bound() || head.cue().is(Trait.DECLARATIVE)) {
      return true;
    }
    return switch (governor.relation()) {
      case URGES -> false;
      case SUPPORTS -> !governor.clausal() || governor.own() || opensAnew(head, governor);
      default -> !discourse.is(Mark.LIST) && !isHarm(head, discourse.text());
    };
  }

  /** 尊重甲，尊重乙, 支持甲，为世界作出贡献: the same verb, or what is given, begins anew. */
  private static boolean opensAnew(Predicate head, Governor governor) {
    return head.cue().frame() == Frame.PROVIDE
        || head.cue().id().equals(governor.basis().trace().rule());
  }

  /** 反对…，推行…霸权: what is done in words of harm is no commitment. */
  private boolean isHarm(Predicate head, String text) {
    Span deed = head.field();
    return head.cue().isCommitment() && harms.occurIn(text, deed.start(), deed.end());
  }
}

package org.declgraph.reading.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norm;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.Predicates;
import org.declgraph.text.place.Span;

/** Reads what the holders hold to be right: 应尊重…, 世贸组织改革应坚持…. */
final class Duties {
  private static final int STRENGTH = 3;
  private static final String BE = "是";

  private final Evidence evidence;
  private final Predicates predicates;
  private final HeadFinder heads;
  private final Openings openings;
  private final Turn received;
  private final Turn becoming;
  private final Turn place;
  private final Turn undoing;
  private final Turn fighting;

  Duties(Grammar grammar, Predicates predicates) {
    this.predicates = predicates;
    evidence = new Evidence(grammar);
    heads = grammar.heads();
    openings = grammar.openings();
    received = grammar.rules().turn("received");
    becoming = grammar.rules().turn("becoming");
    place = grammar.rules().turn("place");
    fighting = grammar.rules().turn("fighting");
    undoing = grammar.rules().turn("undoing");
  }

  Basis backing(Discourse discourse, Obligation said) {
    boolean again = discourse.is(Mark.REAFFIRMED);
    Stance stance = new Stance(Relation.SUPPORTS, OptionalInt.of(STRENGTH), true, again);
    return Basis.of(stance, said.norm().trace());
  }

  /** The duty is what is backed; its verb of keeping is left out. */
  void keep(Discourse discourse, Obligation said) {
    discourse.mark(Mark.NORM);
    Span duty = said.duty();
    Optional<Predicate> head = heads.find(discourse.outline(), duty);
    if (head.filter(Duties::isKeeping).isPresent()) {
      discourse.mark(Mark.STATED);
      predicates.readStance(discourse, head.get());
    } else if (said.forbids()) {
      int start = duty.start() - said.norm().norm().word().length();
      Span ban = new Span(start, duty.end());
      evidence.addEach(discourse, backing(discourse, said), ban);
    } else if (!openings.onlyAdverbs(discourse.text(), duty)) {
      back(discourse, said, head.map(h -> deed(h, duty)).orElse(duty));
    }
  }

  private static boolean isKeeping(Predicate head) {
    return head.cue().frame() == Frame.OBJECT
        && !head.cue().isCommitment()
        && head.cue().relation() != Relation.NOTES;
  }

  private static Span deed(Predicate head, Span duty) {
    return head.trail().phrases().isEmpty()
        ? new Span(head.match().span().start(), duty.end())
        : duty;
  }

  private void back(Discourse discourse, Obligation said, Span target) {
    Basis basis = backing(discourse, said);
    evidence.addEach(discourse, basis, target);
    discourse.govern(Governor.of(basis));
  }

  /** Reads what ought to be done with or by something that cannot act. */
  void ofTopic(Discourse discourse, Obligation said) {
    String text = discourse.text();
    Span duty = said.duty();
    boolean fought = received.standsIn(text, duty) && fighting.standsIn(text, duty);
    if (received.standsIn(text, duty) && !fought && !undoing.standsIn(text, duty)) {
      back(discourse, said, said.subject());
    } else if (isVerbAfterBe(discourse, duty)) {
      Span deed = new Span(duty.start() + BE.length(), duty.end());
      evidence.addEach(discourse, backing(discourse, said), deed);
    } else if (becoming.standsIn(text, duty)
        || isThings(discourse, said)
        || fought
        || undoing.standsIn(text, duty)
        || said.is(Norm.Sense.BAN)
        || said.is(Norm.Sense.LIMIT)) {
      Span whole = new Span(said.subject().start(), duty.end());
      evidence.add(discourse, backing(discourse, said), whole);
    } else {
      keep(discourse, said);
    }
  }

  /** 争端解决机制应恢复正常运转: what a thing ought to do by itself is said of it. */
  private boolean isThings(Discourse discourse, Obligation said) {
    return heads.find(discourse.outline(), said.duty()).isEmpty()
        && !place.standsIn(discourse.text(), said.subject());
  }

  private static boolean isVerbAfterBe(Discourse discourse, Span duty) {
    return discourse.text().startsWith(BE, duty.start())
        && discourse
            .scene()
            .tokenAt(duty.start() + BE.length())
            .filter(t -> t.isA("v"))
            .isPresent();
  }
}

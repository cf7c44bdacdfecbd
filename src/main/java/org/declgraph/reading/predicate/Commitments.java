package org.declgraph.reading.predicate;

import java.util.OptionalInt;
import org.declgraph.cue.Cue;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.grammar.predicate.Provisions;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;

/** Reads what holders bind themselves to: 将深化…合作, 愿推动全球治理…. */
final class Commitments {
  private static final int MOST = 3;
  private static final int BACKED = 3;

  private final Evidence evidence;
  private final Provisions provisions;
  private final CommitmentTargets targets;
  private final Turn narrated;
  private final Turn pastSince;
  private final Turn dayOfDeed;
  private final Words stressing;
  private final Turn global;
  private final Turn weightOfStates;
  private final Turn bilateral;

  Commitments(Grammar grammar) {
    evidence = new Evidence(grammar);
    provisions = new Provisions(grammar.rules());
    targets = new CommitmentTargets(grammar);
    narrated = grammar.rules().turn("narrated");
    pastSince = grammar.rules().turn("past-since");
    dayOfDeed = grammar.rules().turn("day-of-deed");
    stressing = grammar.rules().words("stressing");
    global = grammar.rules().turn("global");
    weightOfStates = grammar.rules().turn("weight-of-states");
    bilateral = grammar.rules().turn("bilateral");
  }

  /** Reads a commitment; whether the predicate is done with. */
  boolean read(Discourse discourse, Predicate head, boolean explicit) {
    boolean willing = discourse.is(Mark.PROMISED) || head.trail().promised();
    if (!willing && isNoPromise(discourse, head, explicit)) {
      return false;
    }
    if (!willing && isOffer(discourse, head) && !opensItem(discourse)) {
      return true;
    }
    Span target = targets.of(discourse.scene(), head);
    if (!target.isEmpty()) {
      place(discourse, new Commitment(head, target, willing));
    }
    return true;
  }

  /** Told as done, or in a news text, or by a cue that needs a promise. */
  private boolean isNoPromise(Discourse discourse, Predicate head, boolean explicit) {
    if (isPast(discourse, head)) {
      return true;
    }
    boolean needed = head.cue().is(Trait.PROMISED) && isTold(discourse);
    return needed
        || narrated.standsIn(discourse.text(), head.field())
        || explicit && discourse.passage().news();
  }

  /** 建交50年来，双方推动…, 于2024年10月22日举行…: told of the past. */
  private boolean isPast(Discourse discourse, Predicate head) {
    boolean since =
        discourse
            .before()
            .filter(
                before ->
                    discourse.outline().clauses(before).stream()
                        .anyMatch(clause -> since(discourse, clause)))
            .isPresent();
    return since
        || head.trail().phrases().stream()
            .anyMatch(phrase -> dayOfDeed.standsIn(discourse.text(), phrase.content()));
  }

  private boolean since(Discourse discourse, Span clause) {
    return pastSince.standsIn(discourse.text(), clause);
  }

  /** In running text, or an item with a subject of its own: 一、双方…. */
  private static boolean isTold(Discourse discourse) {
    return discourse.passage().form() != Form.ITEM || discourse.is(Mark.SUBJECT);
  }

  /** 为…创造条件 only says for what something else is done. */
  private boolean isOffer(Discourse discourse, Predicate head) {
    return head.cue().frame() == Frame.PROVIDE
        && !provisions.contributes(discourse.outline(), head.field());
  }

  private static boolean opensItem(Discourse discourse) {
    return discourse.passage().form() == Form.ITEM
        && discourse.commitments() == 0
        && !discourse.hasPositions();
  }

  private record Commitment(Predicate head, Span target, boolean willing) {}

  private void place(Discourse discourse, Commitment made) {
    Predicate head = made.head();
    boolean reported = discourse.speech().isReported();
    if (isBacking(discourse, made)) {
      Stance stance =
          new Stance(Relation.SUPPORTS, OptionalInt.of(BACKED), true, evidence.reaffirmed(head));
      evidence.addEach(discourse, evidence.basis(discourse, head, stance), made.target());
      return;
    }
    discourse.markIf(head.trail().duty() && reported, Mark.URGED);
    if (discourse.commitments() < MOST) {
      discourse.commit();
      Relation relation =
          targets.isJointWork(discourse.scene(), head)
              ? Relation.COOPERATES_ON
              : relation(head.cue(), discourse.text(), made.target());
      Stance stance = new Stance(relation, OptionalInt.empty(), true, evidence.reaffirmed(head));
      evidence.add(discourse, evidence.basis(discourse, head, stance), made.target());
    }
  }

  /** Whether something is only held to be right: 要维护…, 应推动…, 支持…，促进…. */
  private boolean isBacking(Discourse discourse, Commitment made) {
    if (discourse.is(Mark.NORM) || furthersWhatIsBacked(discourse, made) || isStressed(made)) {
      return true;
    }
    boolean asked = made.head().trail().duty() || discourse.is(Mark.URGED);
    return discourse.speech().isReported()
        && asked
        && relation(made.head().cue(), discourse.text(), made.target()) == Relation.COMMITS_TO;
  }

  /** 双方强调落实…: what is only stressed is held to be right. */
  private boolean isStressed(Commitment made) {
    return !made.willing() && made.head().trail().reports().stream().anyMatch(stressing::contains);
  }

  /** 双方支持甲，维护乙，促进丙: what is furthered after it is backed is backed too. */
  private boolean furthersWhatIsBacked(Discourse discourse, Commitment made) {
    return !made.willing()
        && isTold(discourse)
        && furthers(discourse, made)
        && discourse.hasPositions()
        && discourse.is(Mark.BACKING)
        && !bilateral.standsIn(discourse.text(), made.target());
  }

  /** 支持改革联合国，提升发展中国家代表性: what the world has of it, not the two. */
  private boolean furthers(Discourse discourse, Commitment made) {
    return made.head().cue().is(Trait.FURTHERS)
        || weightOfStates.standsIn(discourse.text(), made.target());
  }

  /** Joint work is cooperation, whatever its cue; the order of the world is not. */
  private Relation relation(Cue cue, String text, Span target) {
    boolean ours = bilateral.standsIn(text, target);
    boolean world = global.standsIn(text, target);
    return ours == world ? cue.relation() : ours ? Relation.COOPERATES_ON : Relation.COMMITS_TO;
  }
}

package org.declgraph.reading.predicate;

import org.declgraph.cue.Trait;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.position.Relation;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.text.place.Span;

/** Reads the predicate of a clause by its cue. */
public final class Predicates {
  private final Commitments commitments;
  private final Demands demands;
  private final Stances stances;
  private final Openings openings;
  private final ClauseOpenings clauseOpenings;

  public Predicates(Grammar grammar, Demands demands) {
    this.demands = demands;
    openings = grammar.openings();
    commitments = new Commitments(grammar);
    stances = new Stances(grammar);
    clauseOpenings = new ClauseOpenings(grammar.rules());
  }

  /** Reads a predicate; whether it is done with. */
  public boolean read(Discourse discourse, Predicate head, boolean explicit) {
    discourse.mark(Mark.CUE);
    discourse.markIf(head.cue().is(Trait.BACKS), Mark.BACKING);
    discourse.markIf(advocatesDeed(discourse, head), Mark.NORM);
    boolean recognised = head.cue().relation() == Relation.RECOGNISES;
    discourse.markIf(head.trail().reported() || recognised, Mark.STATED);
    discourse.markIf(head.trail().bound(), Mark.PROMISED);
    if (head.cue().isCommitment()) {
      return commitments.read(discourse, head, explicit);
    }
    switch (head.cue().frame()) {
      case ADDRESSED, ADDRESSED_OTHER -> demands.read(discourse, head);
      default -> readStance(discourse, head);
    }
    return true;
  }

  /** 主张提升代表性，满足诉求: what is advocated goes on like what ought to be. */
  private boolean advocatesDeed(Discourse discourse, Predicate head) {
    return head.cue().is(Trait.OPENS)
        && head.cue().is(Trait.BACKS)
        && clauseOpenings.isVerbal(discourse.scene(), afterAdverbs(discourse.text(), head.field()));
  }

  private Span afterAdverbs(String text, Span field) {
    return new Span(
        field.start() + openings.adverbAt(text, field.start(), field.end()), field.end());
  }

  /** Reads how the holders stand, by a predicate and by a second verb with the same object. */
  public void readStance(Discourse discourse, Predicate head) {
    stances.read(discourse, head).ifPresent(second -> read(discourse, second, true));
  }
}

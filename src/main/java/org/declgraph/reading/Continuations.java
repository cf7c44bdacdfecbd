package org.declgraph.reading;

import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Position;
import org.declgraph.target.Actors;
import org.declgraph.text.Span;

/** Reads clauses in the reach of an earlier predicate: 敦促…停止…，释放…. */
final class Continuations {
  private static final int BRIEF = 6;
  private static final int BRIEF_BEFORE = 7;

  private final Evidence evidence;
  private final Demands demands;
  private final Inclusions inclusions;
  private final Contents contents;
  private final ClauseOpenings clauseOpenings;
  private final Actors actors;
  private final Words harms;
  private final Turn stopping;
  private final Turn stoppingToo;

  Continuations(Grammar grammar, Demands demands, Contents contents) {
    this.demands = demands;
    this.contents = contents;
    inclusions = contents.inclusions();
    evidence = new Evidence(grammar);
    clauseOpenings = new ClauseOpenings(grammar.rules());
    actors = grammar.actors();
    harms = grammar.rules().words("harm");
    stopping = grammar.rules().turn("stopping");
    stoppingToo = grammar.rules().turn("stopping-too");
  }

  /** Reads a clause that nothing takes out of a predicate's reach. */
  void read(Discourse discourse, Governor governor, Span clause) {
    if (inclusions.read(discourse, clause)) {
      return;
    }
    switch (governor.relation()) {
      case URGES -> urge(discourse, governor, clause);
      case SUPPORTS -> extend(discourse, governor, clause);
      default -> list(discourse, governor, clause);
    }
  }

  private void urge(Discourse discourse, Governor governor, Span clause) {
    if (stillToStop(discourse, clause) || bothBrief(discourse, clause)) {
      discourse.prolong(clause.end());
    } else {
      demands.goOn(discourse, governor.basis(), clause);
    }
  }

  /** 停止干涉内政，破坏稳定: what goes on in words of harm is still to be stopped. */
  private boolean stillToStop(Discourse discourse, Span clause) {
    String text = discourse.text();
    return discourse.last().map(Position::targetText).filter(stopping::standsIn).isPresent()
        && !stoppingToo.standsIn(text, clause)
        && harms.occurIn(text, clause.start(), clause.end());
  }

  /** 和睦相处，合作共赢: short demands in a row are one. */
  private static boolean bothBrief(Discourse discourse, Span clause) {
    return clause.length() <= BRIEF
        && discourse
            .previous()
            .filter(before -> before.length() <= BRIEF_BEFORE)
            .filter(
                before ->
                    discourse.last().filter(p -> p.target().end() == before.end()).isPresent())
            .isPresent();
  }

  private void extend(Discourse discourse, Governor governor, Span clause) {
    boolean norm = discourse.is(Mark.NORM);
    boolean one = governor.clausal() || norm && clause.length() <= BRIEF;
    if (one && discourse.hasPositions()) {
      discourse.prolong(clause.end());
    } else if (norm && clauseOpenings.isVerbal(discourse.scene(), clause)) {
      evidence.addEach(discourse, governor.basis(), clause);
    } else {
      contents.read(discourse, new Content(clause, false));
    }
  }

  private void list(Discourse discourse, Governor governor, Span clause) {
    boolean deed =
        clauseOpenings.isVerbal(discourse.scene(), clause)
            || actors.in(discourse.scene(), clause).isEmpty();
    if (deed && governor.relation().family() == Family.DISFAVOURS) {
      evidence.addEach(discourse, governor.basis(), clause);
    } else {
      contents.read(discourse, new Content(clause, false));
    }
  }
}

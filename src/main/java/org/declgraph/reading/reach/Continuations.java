package org.declgraph.reading.reach;

import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norms;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.reading.content.Content;
import org.declgraph.reading.content.Contents;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.ClauseOpenings;
import org.declgraph.reading.predicate.Demands;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/** Reads clauses in the reach of an earlier predicate: 敦促…停止…，释放…. */
final class Continuations {
  private static final String COLON = "：";
  private static final int BRIEF = 6;
  private static final int BRIEF_BEFORE = 7;
  private static final int BRIEFEST = 4;
  private static final int LEAST_THING = 4;

  private final Evidence evidence;
  private final Demands demands;
  private final Contents contents;
  private final ClauseOpenings clauseOpenings;
  private final Actors actors;
  private final Norms norms;
  private final Words harms;
  private final Turn stopping;
  private final Turn stoppingToo;
  private final Turn concession;
  private final Turn another;
  private final Turn byWhom;
  private final Turn rightOf;
  private final Turn lead;
  private final Turn bearsDuty;

  Continuations(Grammar grammar, Demands demands, Contents contents) {
    this.demands = demands;
    this.contents = contents;
    evidence = new Evidence(grammar);
    clauseOpenings = new ClauseOpenings(grammar.rules());
    actors = grammar.actors();
    norms = grammar.norms();
    harms = grammar.rules().words("harm");
    stopping = grammar.rules().turn("stopping");
    stoppingToo = grammar.rules().turn("stopping-too");
    concession = grammar.rules().turn("concession");
    byWhom = grammar.rules().turn("by-whom");
    bearsDuty = grammar.rules().turn("bears-duty");
    lead = grammar.rules().turn("is-lead");
    rightOf = grammar.rules().turn("right-of");
    another = grammar.rules().turn("another-matter");
  }

  /** Reads a clause that nothing takes out of a predicate's reach. */
  void read(Discourse discourse, Governor governor, Span clause) {
    if (leads(discourse, clause)
        || contents.readInclusion(discourse, clause)
        || concession.standsIn(discourse.text(), clause)) {
      return;
    }
    if (contents.isRejected(discourse, clause)) {
      contents.read(discourse, new Content(clause, false));
      return;
    }
    switch (governor.relation()) {
      case URGES -> urge(discourse, governor, clause);
      case SUPPORTS -> extend(discourse, governor, clause);
      default -> list(discourse, governor, clause);
    }
  }

  /** 其特点是：: what only leads to a list. */
  private boolean leads(Discourse discourse, Span clause) {
    return discourse.text().startsWith(COLON, clause.end())
        && lead.standsIn(discourse.text(), clause);
  }

  private void urge(Discourse discourse, Governor governor, Span clause) {
    if (isAnothersDuty(discourse, clause)) {
      contents.read(discourse, new Content(clause, false));
    } else if (stillToStop(discourse, clause) || bothBrief(discourse, clause)) {
      discourse.prolong(clause.end());
    } else {
      demands.goOn(discourse, governor.basis(), clause);
    }
  }

  /** 呼吁国际社会加大援助，个别国家应归还资产: the duty of somebody else. */
  private boolean isAnothersDuty(Discourse discourse, Span clause) {
    boolean verbal = clauseOpenings.isVerbal(discourse.scene(), clause);
    return !verbal && contents.isSomebodysDuty(discourse, clause)
        || norms
            .in(discourse.outline(), clause)
            .filter(norm -> norm.span().start() > clause.start() + 1)
            .map(norm -> new Span(clause.start(), norm.span().start()))
            .filter(subject -> isThing(discourse, subject))
            .isPresent();
  }

  /** 局势|不应升级: nothing in it is done. */
  private static boolean isThing(Discourse discourse, Span subject) {
    return subject.length() >= LEAST_THING
        && !discourse
            .scene()
            .anyToken(subject, token -> token.isA("v") || token.isA("p") || token.isA("d"));
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
            .filter(before -> goesOn(discourse, before) && endsBriefly(discourse, before, clause))
            .isPresent();
  }

  private static boolean goesOn(Discourse discourse, Span before) {
    return discourse.last().filter(p -> p.target().end() == before.end()).isPresent();
  }

  /** 呼吁各国加强对话，增进互信: after a longer clause only the briefest go together. */
  private static boolean endsBriefly(Discourse discourse, Span before, Span clause) {
    int target = discourse.last().orElseThrow().target().length();
    return before.length() <= BRIEF_BEFORE || Math.max(target, clause.length()) <= BRIEFEST;
  }

  private void extend(Discourse discourse, Governor governor, Span clause) {
    boolean norm = discourse.is(Mark.NORM);
    boolean one = governor.clausal() || norm && clause.length() <= BRIEF;
    boolean verbal = clauseOpenings.isVerbal(discourse.scene(), clause);
    boolean anothers =
        norm
            && !governor.clausal()
            && bearsDuty.standsIn(discourse.text(), clause)
            && actors.in(discourse.scene(), clause).isPresent();
    if (anothers) {
      discourse.set(Mark.NORM, false);
      discourse.release();
    }
    if (anothers || opensWithNorm(discourse, clause)) {
      contents.read(discourse, new Content(clause, false));
    } else if (one && governor.clausal() && verbal && clause.length() > BRIEF
        || byWhom.standsIn(discourse.text(), clause)
        || anotherRight(discourse, clause)) {
      evidence.addEach(discourse, governor.basis(), clause);
    } else if (one && discourse.hasPositions()) {
      discourse.prolong(clause.end());
    } else if (norm && verbal) {
      evidence.addEach(discourse, governor.basis(), clause);
    } else {
      contents.read(discourse, new Content(clause, false));
    }
  }

  /** 应…，就必须反对…: what ought to be is said anew. */
  private boolean opensWithNorm(Discourse discourse, Span clause) {
    int end = Math.min(clause.start() + BRIEFEST, clause.end());
    return norms
        .in(discourse.outline(), new Span(clause.start(), end))
        .filter(norm -> norm.span().start() > clause.start())
        .isPresent();
  }

  /** 尊重甲国选择道路的权利，乙国参与治理的权利: one right beside another. */
  private boolean anotherRight(Discourse discourse, Span clause) {
    return rightOf.standsIn(discourse.text(), clause)
        && discourse.last().map(Position::targetText).filter(rightOf::standsIn).isPresent();
  }

  private void list(Discourse discourse, Governor governor, Span clause) {
    boolean deed =
        !another.standsIn(discourse.text(), clause)
            && !norms.startAt(discourse.text(), clause.start(), clause.end())
            && (clauseOpenings.isVerbal(discourse.scene(), clause)
                || governor.relation() == Relation.CONCERNED_ABOUT
                || actors.in(discourse.scene(), clause).isEmpty());
    if (deed && governor.relation().family() == Family.DISFAVOURS) {
      evidence.addEach(discourse, governor.basis(), clause);
    } else {
      contents.read(discourse, new Content(clause, false));
    }
  }
}

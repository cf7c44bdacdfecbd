package org.declgraph.reading.reach;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.declgraph.cue.Assessment;
import org.declgraph.cue.Assessments;
import org.declgraph.cue.Turn;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.reading.content.Contents;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.Demands;
import org.declgraph.text.place.Span;

/** Reads clauses that stand in the reach of an earlier predicate, of a list's lead, or of 为…. */
public final class Reach {
  private static final String AND = "以及";
  private static final Set<Mark> UNTIL_DECLARED =
      EnumSet.of(Mark.PURPOSE, Mark.NORM, Mark.ASSESSED);

  /** What a lead that urges is read by, where its own cue is no longer known. */
  private static final Basis LEAD =
      Basis.of(
          new Stance(Relation.URGES, OptionalInt.of(3), true, false),
          new Trace("责成", new Span(0, 0), "urge"));

  private final Evidence evidence;
  private final Demands demands;
  private final Purposes purposes;
  private final Interruptions interruptions;
  private final Continuations continuations;
  private final Turn ownPromise;
  private final Turn byWhom;
  private final Assessments assessments;

  public Reach(Grammar grammar, Demands demands, Contents contents) {
    this.demands = demands;
    continuations = new Continuations(grammar, demands, contents);
    evidence = new Evidence(grammar);
    purposes = new Purposes(grammar);
    interruptions = new Interruptions(grammar.rules());
    assessments = grammar.rules().assessments();
    byWhom = grammar.rules().turn("by-whom");
    ownPromise = grammar.rules().turn("own-promise");
  }

  /** Reads a clause that only goes on with something; whether it does. */
  public boolean read(Discourse discourse, Clause clause) {
    if (adds(discourse, clause) || isAskedByLead(discourse, clause)) {
      return true;
    }
    if (clause.declared()) {
      discourse.drop(UNTIL_DECLARED);
    }
    return purposes.pass(discourse, clause) || isGoverned(discourse, clause);
  }

  /** 以及某些国家…的企图 after a comma: more of the same. */
  private boolean adds(Discourse discourse, Clause clause) {
    Span span = clause.span();
    Optional<Governor> governor =
        discourse.governor().filter(g -> discourse.text().startsWith(AND, span.start()));
    governor.ifPresent(
        g ->
            evidence.addEach(
                discourse, g.basis(), new Span(span.start() + AND.length(), span.end())));
    return governor.isPresent();
  }

  /** ——保持克制: under 双方呼吁各方：. */
  private boolean isAskedByLead(Discourse discourse, Clause clause) {
    Optional<Basis> asked =
        discourse
            .passage()
            .carry()
            .lead()
            .filter(lead -> !discourse.is(Mark.SUBJECT) && lead.addressee().isPresent())
            .map(lead -> ofLead(discourse).to(lead.addressee()));
    asked.ifPresent(basis -> demands.goOn(discourse, basis, clause.rest()));
    return asked.isPresent();
  }

  private static Basis ofLead(Discourse discourse) {
    return discourse
        .governor()
        .map(Governor::basis)
        .filter(basis -> basis.relation() == Relation.URGES)
        .map(basis -> Basis.of(basis.stance(), LEAD.trace()))
        .orElse(LEAD);
  }

  private boolean isGoverned(Discourse discourse, Clause clause) {
    Optional<Governor> governor =
        discourse
            .governor()
            .filter(g -> !clause.said() && !isOwnPromise(discourse, clause))
            .filter(g -> !interrupts(discourse, clause, g));
    governor.ifPresent(g -> continuations.read(discourse, g, clause.rest()));
    return governor.isPresent();
  }

  /** 支持…，加强合作十分重要: what is judged by itself is no part of what is backed. */
  private boolean isJudged(Discourse discourse, Clause clause, Governor governor) {
    return governor.relation() == Relation.SUPPORTS
        && assessments
            .in(discourse.text(), clause.rest())
            .filter(match -> match.assessment().is(Assessment.Trait.ALONE))
            .isPresent();
  }

  /** 支持…，愿做…: the holders speak of themselves again. */
  private boolean isOwnPromise(Discourse discourse, Clause clause) {
    return ownPromise.standsIn(discourse.text(), clause.rest());
  }

  private boolean interrupts(Discourse discourse, Clause clause, Governor governor) {
    return isJudged(discourse, clause, governor)
        || !byWhom.standsIn(discourse.text(), clause.rest())
            && clause.head().filter(h -> interruptions.by(h, governor, discourse)).isPresent();
  }
}

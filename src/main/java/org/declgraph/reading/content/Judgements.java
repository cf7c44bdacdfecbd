package org.declgraph.reading.content;

import java.util.Optional;
import org.declgraph.cue.Assessment;
import org.declgraph.cue.Assessments;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norm;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.position.Trace;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.saying.PreviousClause;
import org.declgraph.reading.saying.Sayings;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/** Reads what is judged without a verb of backing: …具有重要意义, …是唯一出路. */
public final class Judgements {
  private static final String ITS = "其";
  private static final String STRESS = "强调";

  private final Evidence evidence;
  private final Sayings sayings;
  private final PreviousClause previousClause;
  private final Assessments assessments;
  private final Norms norms;
  private final Actors actors;
  private final Turn sameSubject;
  private final Turn nature;
  private final Turn pointsBack;

  public Judgements(Grammar grammar) {
    evidence = new Evidence(grammar);
    sayings = new Sayings(grammar.rules());
    previousClause = new PreviousClause(grammar, sayings);
    assessments = grammar.rules().assessments();
    norms = grammar.norms();
    actors = grammar.actors();
    nature = grammar.rules().turn("nature");
    sameSubject = grammar.rules().turn("same-subject");
    pointsBack = grammar.rules().turn("points-back");
  }

  /** Whether a clause that opens with a verb is the subject of what is said of it: 维护…符合…. */
  public boolean concern(Discourse discourse, Predicate head, Span clause) {
    boolean verb = head.cue().is(Trait.JUDGED) && !head.trail().promised();
    Span body = sayings.in(discourse.text(), clause).content();
    return verb
        && !body.isEmpty()
        && (nature.standsIn(discourse.text(), body)
            || oughtToBe(discourse, head, body)
            || isJudged(discourse, head, body)
            || isOpinion(discourse, head) && isJudgedNext(discourse, clause));
  }

  private boolean oughtToBe(Discourse discourse, Predicate head, Span body) {
    return norms
        .in(discourse.outline(), body)
        .filter(n -> n.span().start() > head.match().span().end())
        .filter(n -> !n.norm().is(Norm.Sense.WISH))
        .isPresent();
  }

  /** 建立对话机制，对两国关系具有重要意义: the next clause says what this one is worth. */
  private boolean isJudgedNext(Discourse discourse, Span clause) {
    return discourse.outline().clauses(new Span(clause.end(), discourse.text().length())).stream()
        .findFirst()
        .filter(next -> sameSubject.standsIn(discourse.text(), next))
        .isPresent();
  }

  /** By itself, as 扩大绿色投资正在成为时代潮流, or where an opinion is told. */
  private boolean isJudged(Discourse discourse, Predicate head, Span body) {
    return isOpinion(discourse, head)
            && assessments.in(discourse.text(), body).filter(m -> isOpinion(m, head)).isPresent()
        || !discourse.passage().news()
            && assessments
                .aloneIn(discourse.text(), body)
                .filter(m -> m.target().start() == body.start())
                .isPresent();
  }

  private static boolean isOpinion(Assessments.Match match, Predicate head) {
    Assessment assessment = match.assessment();
    return !assessment.is(Assessment.Trait.AGAIN)
        && (!assessment.is(Assessment.Trait.REPORTED) || head.trail().reported());
  }

  private static boolean isOpinion(Discourse discourse, Predicate head) {
    return discourse.is(Mark.STATED)
        || discourse.passage().carry().stated()
        || head.trail().reported();
  }

  /** Reads a clause as a judgement, if it is one and somebody states it. */
  void read(Discourse discourse, Content content) {
    Span body = content.body();
    discourse.talkAbout(() -> actors.role(discourse.scene(), body));
    boolean stated = discourse.is(Mark.STATED);
    if (content.explicit() && !stated) {
      return;
    }
    Span range = withSubject(discourse, body);
    if (range.start() < body.start() && isJudgedBefore(discourse, range)) {
      return;
    }
    boolean opinion = stated || discourse.passage().carry().stated() && !content.explicit();
    assessments
        .in(discourse.text(), range)
        .filter(m -> opinion || standsAlone(discourse, m.assessment()))
        .filter(m -> !m.assessment().is(Assessment.Trait.AGAIN) || isUpheld(discourse, body))
        .ifPresent(m -> judge(discourse, m, body));
  }

  /** 发展是共同事业，…是内政，不容干涉: only what was said of the same subject is said already. */
  private boolean isJudgedBefore(Discourse discourse, Span range) {
    boolean fresh =
        discourse.last().filter(p -> p.target().end() <= range.start()).isPresent()
            && discourse
                .previous()
                .filter(before -> !previousClause.said(discourse, before).isEmpty())
                .isPresent();
    return discourse.is(Mark.ASSESSED) && !fresh;
  }

  /** 重申…原则, 强调…原则: what is said again, or stressed, and is nothing but a noun. */
  private static boolean isUpheld(Discourse discourse, Span body) {
    return discourse.is(Mark.REAFFIRMED)
        || discourse.text().startsWith(STRESS, body.start() - STRESS.length());
  }

  private static boolean standsAlone(Discourse discourse, Assessment assessment) {
    boolean told = discourse.passage().news() && !discourse.speech().isReported();
    return !told && assessment.is(Assessment.Trait.ALONE);
  }

  /** A clause that goes on with the subject of the clause before begins there. */
  private Span withSubject(Discourse discourse, Span body) {
    boolean goesOn = sameSubject.standsIn(discourse.text(), body);
    return discourse
        .previous()
        .filter(before -> goesOn)
        .map(before -> new Span(previousClause.contentStart(discourse, before), body.end()))
        .orElse(body);
  }

  private void judge(Discourse discourse, Assessments.Match match, Span body) {
    discourse.mark(Mark.CUE);
    discourse.mark(Mark.ASSESSED);
    if (isSaidAgain(discourse, match)) {
      return;
    }
    discourse.talkAbout(Optional::empty);
    Assessment assessment = match.assessment();
    Span cue = new Span(Math.min(match.target().end(), body.end() - 1), body.end());
    Trace trace = new Trace(cue.in(discourse.text()), cue, assessment.id());
    Basis basis = Basis.of(assessment.stance(discourse.is(Mark.REAFFIRMED)), trace);
    evidence.addEach(discourse, basis, meant(discourse, match.target()));
  }

  /** 支持全球发展倡议，认为上述倡议具有重要意义: what has been judged before. */
  private boolean isSaidAgain(Discourse discourse, Assessments.Match match) {
    return pointsBack.standsIn(discourse.text(), match.target())
        && discourse.positions().stream()
            .filter(p -> p.stance().relation() == match.assessment().relation())
            .anyMatch(p -> p.roles().holders().equals(discourse.speech().holders()));
  }

  /** 联合国是…的组织，其作用不可替代: what the clause before says the nature of. */
  private Span meant(Discourse discourse, Span target) {
    if (!discourse.text().startsWith(ITS, target.start())) {
      return target;
    }
    return discourse
        .previous()
        .map(before -> previousClause.said(discourse, before))
        .filter(subject -> !subject.isEmpty())
        .orElse(target);
  }
}

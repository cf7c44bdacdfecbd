package org.declgraph.reading;

import java.util.Optional;
import org.declgraph.cue.Assessment;
import org.declgraph.cue.Assessments;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norm;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.Predicate;
import org.declgraph.position.Trace;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/** Reads what is judged without a verb of backing: …具有重要意义, …是唯一出路. */
final class Judgements {
  private static final String ITS = "其";
  private static final int LONGEST_POINTER = 6;
  private static final int NOUN = 2;

  private final Evidence evidence;
  private final Sayings sayings;
  private final PreviousClause previousClause;
  private final Assessments assessments;
  private final Norms norms;
  private final Actors actors;
  private final Turn sameSubject;
  private final Turn nature;
  private final Turn anaphor;

  Judgements(Grammar grammar) {
    evidence = new Evidence(grammar);
    sayings = new Sayings(grammar.rules());
    previousClause = new PreviousClause(grammar, sayings);
    assessments = grammar.rules().assessments();
    norms = grammar.norms();
    actors = grammar.actors();
    anaphor = grammar.rules().turn("anaphor");
    nature = grammar.rules().turn("nature");
    sameSubject = grammar.rules().turn("same-subject");
  }

  /** Whether a clause that opens with a verb is the subject of what is said of it: 维护…符合…. */
  boolean concern(Discourse discourse, Predicate head, Span clause) {
    boolean verb = head.cue().is(Trait.JUDGED) && !head.trail().promised();
    Span body = sayings.in(discourse.text(), clause).content();
    return verb
        && !body.isEmpty()
        && (nature.standsIn(discourse.text(), body)
            || oughtToBe(discourse, head, body)
            || isOpinion(discourse, head)
                && (isJudged(discourse, head, body) || isJudgedNext(discourse, clause)));
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

  private static boolean isOpinion(Discourse discourse, Predicate head) {
    return discourse.is(Mark.STATED)
        || discourse.passage().carry().stated()
        || head.trail().reported();
  }

  private boolean isJudged(Discourse discourse, Predicate head, Span body) {
    return assessments
        .in(discourse.text(), body)
        .filter(m -> !m.assessment().is(Assessment.Trait.AGAIN))
        .filter(m -> !m.assessment().is(Assessment.Trait.REPORTED) || head.trail().reported())
        .isPresent();
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
    if (discourse.is(Mark.ASSESSED) && range.start() < body.start()) {
      return;
    }
    boolean opinion = stated || discourse.passage().carry().stated() && !content.explicit();
    assessments
        .in(discourse.text(), range)
        .filter(m -> opinion || standsAlone(discourse, m.assessment()))
        .filter(m -> !m.assessment().is(Assessment.Trait.AGAIN) || discourse.is(Mark.REAFFIRMED))
        .ifPresent(m -> judge(discourse, m, body));
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
    discourse.talkAbout(Optional::empty);
    Assessment assessment = match.assessment();
    Span cue = new Span(Math.min(match.target().end(), body.end() - 1), body.end());
    Trace trace = new Trace(cue.in(discourse.text()), cue, assessment.id());
    if (isSaidAgain(discourse, match.target())) {
      return;
    }
    Basis basis = Basis.of(assessment.stance(discourse.is(Mark.REAFFIRMED)), trace);
    evidence.addEach(discourse, basis, meant(discourse, match.target()));
  }

  /** 支持全球发展倡议，认为上述倡议具有重要意义: what has been judged before. */
  private boolean isSaidAgain(Discourse discourse, Span target) {
    String words = target.in(discourse.text());
    return words.length() <= LONGEST_POINTER
        && words.length() > NOUN
        && anaphor.standsIn(words)
        && discourse
            .last()
            .filter(p -> p.targetText().endsWith(words.substring(words.length() - NOUN)))
            .isPresent();
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

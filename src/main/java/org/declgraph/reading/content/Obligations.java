package org.declgraph.reading.content;

import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norm;
import org.declgraph.grammar.NormMatch;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.Demands;
import org.declgraph.reading.predicate.Predicates;
import org.declgraph.reading.saying.PreviousClause;
import org.declgraph.reading.saying.Sayings;
import org.declgraph.target.Actors;
import org.declgraph.target.Targets;
import org.declgraph.text.place.Span;

/** Reads what ought to be by whose duty it is: everybody's, the holders', somebody else's. */
final class Obligations {
  private static final String OF = "的";
  private static final int DENIED = 3;

  /** 此类行径应受到谴责. */
  private static final Stance CONDEMNED =
      new Stance(Relation.CONDEMNS, OptionalInt.of(4), true, false);

  private final Evidence evidence;
  private final Demands demands;
  private final Predicates predicates;
  private final Duties duties;
  private final PreviousClause previousClause;
  private final HeadFinder heads;
  private final Actors actors;
  private final Norms norms;
  private final Targets targets;
  private final Words subjectAdverbs;
  private final Words universal;
  private final Turn invited;
  private final Turn pronoun;
  private final Turn nominal;
  private final Turn placeOfDuty;
  private final Turn condemned;

  Obligations(Grammar grammar, Demands demands, Predicates predicates) {
    this.demands = demands;
    this.predicates = predicates;
    evidence = new Evidence(grammar);
    duties = new Duties(grammar, predicates);
    previousClause = new PreviousClause(grammar, new Sayings(grammar.rules()));
    heads = grammar.heads();
    actors = grammar.actors();
    norms = grammar.norms();
    targets = grammar.targets();
    subjectAdverbs = grammar.rules().words("subject-adverb");
    universal = grammar.rules().words("universal");
    nominal = grammar.rules().turn("nominal-clause");
    pronoun = grammar.rules().turn("this-as-subject");
    invited = grammar.rules().turn("invited");
    condemned = grammar.rules().turn("to-be-condemned");
    placeOfDuty = grammar.rules().turn("place-of-duty");
  }

  /** Reads a clause that holds a word of obligation. */
  void read(Discourse discourse, Obligation said) {
    if (said.is(Norm.Sense.BAN) && pronoun.standsIn(discourse.text(), said.subject())) {
      return;
    }
    discourse.mark(Mark.CUE);
    Span start = new Span(said.norm().span().start(), said.duty().end());
    boolean everybodys =
        universal.startAt(discourse.text(), said.subject().start(), said.subject().end());
    if (said.is(Norm.Sense.DENIAL) && !said.duty().isEmpty() && !everybodys) {
      deny(discourse, said);
      return;
    }
    if (condemned.standsIn(discourse.text(), said.duty())) {
      evidence.addEach(discourse, Basis.of(CONDEMNED, said.norm().trace()), said.subject());
    } else if (!said.duty().isEmpty() && !invited.standsIn(discourse.text(), start)) {
      byDuty(discourse, said);
    }
  }

  /** Whether a clause says what somebody by name ought to do: 各当事方|应…. */
  boolean isSomebodys(Discourse discourse, Span clause) {
    return norms
        .in(discourse.outline(), clause)
        .map(norm -> new Span(clause.start(), norm.span().start()))
        .map(before -> withoutAdverbs(discourse.text(), before))
        .filter(name -> !name.isEmpty() && actors.isActor(discourse.scene(), name))
        .isPresent();
  }

  /** A clause, taken apart at its word of obligation. */
  Obligation of(Discourse discourse, NormMatch norm, Content content) {
    String text = discourse.text();
    Span body = content.body();
    Span before = targets.bare(text, new Span(body.start(), norm.span().start()));
    Span subject = withoutPlace(discourse, withoutAdverbs(text, before));
    if (subject.isEmpty()) {
      subject = discourse.previous().map(previous -> spokenOf(discourse, previous)).orElse(subject);
    }
    Span duty = targets.bare(text, new Span(norm.span().end(), body.end()));
    return new Obligation(subject, norm, duty, body, content.explicit());
  }

  /** 国际社会|在反恐合作中|应…: where somebody is to act is none of his name. */
  private Span withoutPlace(Discourse discourse, Span subject) {
    return placeOfDuty
        .in(discourse.text(), subject)
        .map(place -> new Span(subject.start(), place.start()))
        .filter(name -> actors.isActor(discourse.scene(), name))
        .orElse(subject);
  }

  /** 《公约》作为重要机制，应…; 负有特殊责任的核武器国家，应…: what the clause before names. */
  private Span spokenOf(Discourse discourse, Span previous) {
    Span thing = previousClause.characterised(discourse, previous);
    if (!thing.isEmpty() || isRead(discourse, previous)) {
      return thing;
    }
    if (nominal.standsIn(discourse.text(), previous)) {
      return new Span(previousClause.contentStart(discourse, previous), previous.end());
    }
    int of = discourse.text().lastIndexOf(OF, previous.end() - 1);
    int start = Math.max(of + 1, previousClause.contentStart(discourse, previous));
    Span name = new Span(Math.min(start, previous.end()), previous.end());
    boolean named = name.length() > 1 && of >= previous.start();
    return named && actors.isActor(discourse.scene(), name) ? name : thing;
  }

  private static boolean isRead(Discourse discourse, Span previous) {
    return discourse.last().filter(p -> p.target().end() > previous.start()).isPresent();
  }

  private Span withoutAdverbs(String text, Span subject) {
    int end = subject.end();
    int length = -1;
    while (length != 0) {
      length = subjectAdverbs.lengthBefore(text, subject.start(), end);
      end -= length;
    }
    return new Span(subject.start(), end);
  }

  /** 占领方|无权处置…: what somebody has no right to do is opposed. */
  private void deny(Discourse discourse, Obligation said) {
    boolean again = discourse.is(Mark.REAFFIRMED);
    Stance stance = new Stance(Relation.OPPOSES, OptionalInt.of(DENIED), true, again);
    evidence.addEach(discourse, Basis.of(stance, said.norm().trace()), said.duty());
  }

  private void byDuty(Discourse discourse, Obligation said) {
    boolean wished = said.is(Norm.Sense.WISH) && isHolders(discourse, said.subject());
    boolean bySelf = said.explicit() || said.subject().isEmpty() || wished;
    if (discourse.speech().isReported() && bySelf) {
      wish(discourse, said);
    } else if (isTopics(discourse, said)) {
      discourse.govern(Governor.of(urging(discourse, said, discourse.topic())));
      demands.goOn(discourse, urging(discourse, said, discourse.topic()), said.duty());
    } else if (bySelf) {
      duties.keep(discourse, said);
    } else if (universal.startAt(discourse.text(), said.subject().start(), said.subject().end())) {
      everybodys(discourse, said);
    } else if (isHolders(discourse, said.subject())) {
      duties.keep(discourse, said);
    } else if (isSomebody(discourse, said.subject())) {
      somebodys(discourse, said);
    } else {
      duties.ofTopic(discourse, said);
    }
  }

  /** 有关国家, and 对当事方有影响的国家 by its last word. */
  private boolean isSomebody(Discourse discourse, Span subject) {
    int of = discourse.text().lastIndexOf(OF, subject.end() - 1);
    Span last = new Span(Math.max(of + 1, subject.start()), subject.end());
    return actors.isActor(discourse.scene(), subject)
        || of > subject.start() && last.length() > 1 && actors.isActor(discourse.scene(), last);
  }

  /** 习近平强调，要…: what a speaker asks for, of itself as well. */
  private void wish(Discourse discourse, Obligation said) {
    discourse.mark(Mark.URGED);
    discourse.mark(Mark.PROMISED);
    heads
        .find(discourse.outline(), said.duty())
        .map(head -> head.withTrail(head.trail().withDuty()))
        .ifPresent(head -> predicates.read(discourse, head, true));
  }

  /** 发展中国家面临困难，应…: the duty of whom the clause before is about. */
  private static boolean isTopics(Discourse discourse, Obligation said) {
    return said.subject().isEmpty()
        && !said.explicit()
        && !said.is(Norm.Sense.WISH)
        && discourse.topic().isPresent()
        && discourse.previous().isPresent();
  }

  private static Basis urging(Discourse discourse, Obligation said, Optional<Role> addressee) {
    OptionalInt strength = OptionalInt.of(said.norm().norm().strength());
    boolean again = discourse.is(Mark.REAFFIRMED);
    Stance stance = new Stance(Relation.URGES, strength, true, again);
    return Basis.of(stance, said.norm().trace()).to(addressee);
  }

  /** 任何国家都不应操纵选举，扶植代理人: what is forbidden to all is one norm. */
  private void everybodys(Discourse discourse, Obligation said) {
    Basis basis = duties.backing(discourse, said);
    if (said.forbids() || said.is(Norm.Sense.LIMIT)) {
      evidence.add(discourse, basis, said.whole());
      discourse.govern(new Governor(basis, true, false));
      return;
    }
    Span target = said.is(Norm.Sense.RIGHT) ? said.duty() : said.whole();
    discourse.mark(Mark.NORM);
    evidence.addEach(discourse, basis, target);
  }

  private static boolean isHolders(Discourse discourse, Span subject) {
    return discourse.parties().lengthAt(discourse.text(), subject.start(), subject.end())
        == subject.length();
  }

  private void somebodys(Discourse discourse, Obligation said) {
    if (said.is(Norm.Sense.RIGHT)) {
      discourse.mark(Mark.NORM);
      evidence.add(discourse, duties.backing(discourse, said), said.whole());
      return;
    }
    Role addressee = actors.named(discourse.scene(), said.subject());
    Basis basis = urging(discourse, said, Optional.of(addressee));
    discourse.govern(Governor.of(basis));
    Span ban = new Span(said.norm().span().start(), said.body().end());
    evidence.addEach(discourse, basis, said.is(Norm.Sense.BAN) ? ban : said.duty());
  }
}

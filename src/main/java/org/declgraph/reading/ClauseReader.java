package org.declgraph.reading;

import java.util.Optional;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.reading.content.Blames;
import org.declgraph.reading.content.Content;
import org.declgraph.reading.content.Contents;
import org.declgraph.reading.content.Judgements;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.discourse.Speech;
import org.declgraph.reading.predicate.Demands;
import org.declgraph.reading.predicate.Predicates;
import org.declgraph.reading.predicate.Promises;
import org.declgraph.reading.reach.Clause;
import org.declgraph.reading.reach.Reach;
import org.declgraph.reading.saying.Sayings;
import org.declgraph.reading.saying.Subject;
import org.declgraph.reading.saying.Subjects;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/** Reads a clause: who speaks, whether it goes on with what governs, what it says by itself. */
final class ClauseReader {
  private static final String SEMICOLON = "；";

  private final Openings openings;
  private final HeadFinder heads;
  private final Norms norms;
  private final Actors actors;
  private final Turn thingAims;
  private final Turn ownPromise;
  private final Sayings sayings;
  private final Subjects subjects;
  private final Predicates predicates;
  private final Promises promises;
  private final Judgements judgements;
  private final Blames blames;
  private final Contents contents;
  private final Reach reach;

  ClauseReader(Grammar grammar) {
    openings = grammar.openings();
    heads = grammar.heads();
    norms = grammar.norms();
    actors = grammar.actors();
    ownPromise = grammar.rules().turn("own-promise");
    thingAims = grammar.rules().turn("thing-aims");
    sayings = new Sayings(grammar.rules());
    subjects = new Subjects(grammar);
    promises = new Promises(grammar);
    judgements = new Judgements(grammar);
    Demands demands = new Demands(grammar);
    predicates = new Predicates(grammar, demands);
    blames = new Blames(grammar);
    contents = new Contents(grammar, demands, predicates);
    reach = new Reach(grammar, demands, contents);
  }

  /** Reads a clause of a sentence, after those before it. */
  void read(Discourse discourse, Span span) {
    Span body = new Span(openings.afterConjunctions(discourse.text(), span), span.end());
    if (body.isEmpty()) {
      return;
    }
    if (discourse.text().startsWith(SEMICOLON, span.start() - 1)) {
      discourse.begin();
    }
    Speech before = discourse.speech();
    Optional<Subject> subject = subjects.in(discourse, body);
    subject.ifPresent(found -> begin(discourse, found));
    Clause clause = clause(discourse, span, subject.map(Subject::end));
    if (!reach.read(discourse, clause) && !predicate(discourse, clause)) {
      content(discourse, clause, new Content(body, false), before);
    }
  }

  private static void begin(Discourse discourse, Subject subject) {
    discourse.speak(subject.speech());
    discourse.set(Mark.FOREIGN, false);
    discourse.mark(Mark.SUBJECT);
    discourse.release();
  }

  private Clause clause(Discourse discourse, Span span, Optional<Integer> subjectEnd) {
    int start = subjectEnd.orElseGet(() -> openings.afterConjunctions(discourse.text(), span));
    Span rest = new Span(start, span.end());
    return new Clause(
        span,
        rest,
        subjectEnd.isPresent(),
        sayings.open(discourse.text(), rest),
        heads.find(discourse.outline(), rest).filter(head -> !isDuty(discourse, head)));
  }

  /** 对冲突有影响的国家应|发挥作用: what ought to be stands in no prepositional phrase. */
  private boolean isDuty(Discourse discourse, Predicate head) {
    return head.trail().phrases().stream()
        .filter(phrase -> phrase.closer().isEmpty())
        .anyMatch(phrase -> norms.in(discourse.outline(), phrase.content()).isPresent());
  }

  /** Reads a clause by its head, or by a promise without cue; whether it is done with. */
  private boolean predicate(Discourse discourse, Clause clause) {
    discourse.release();
    if (ownPromise.standsIn(discourse.text(), clause.rest())) {
      discourse.set(Mark.FOREIGN, false);
    }
    if (clause.head().isPresent()) {
      Predicate head = clause.head().get();
      if (advocatesDuty(discourse, head)) {
        discourse.mark(Mark.STATED);
        discourse.mark(Mark.BACKING);
        contents.read(discourse, new Content(head.field(), false));
        return true;
      }
      return isOwn(discourse, clause)
          && !judgements.concern(discourse, head, clause.rest())
          && predicates.read(discourse, head, clause.explicit());
    }
    discourse.markIf(isForeign(discourse, clause), Mark.FOREIGN);
    return (clause.explicit() || promises.isFirm(discourse, clause.rest()))
        && promises.read(discourse, clause.rest());
  }

  /** 主张|核武器国家不得…: what is advocated is somebody's duty. */
  private boolean advocatesDuty(Discourse discourse, Predicate head) {
    boolean advocates = head.cue().is(Trait.OPENS) && head.cue().is(Trait.BACKS);
    return advocates
        && !discourse.is(Mark.FOREIGN)
        && contents.isSomebodysDuty(discourse, head.field());
  }

  /**
   * 美方声称将…: where somebody else acts, only a promise is the holders' own, or, in what they state of
   * him, a verb of taking sides: 认为台湾是…，反对….
   */
  private static boolean isOwn(Discourse discourse, Clause clause) {
    return !discourse.is(Mark.FOREIGN)
        || clause.bound()
        || (discourse.is(Mark.STATED) || discourse.is(Mark.NORM))
            && clause.head().filter(head -> head.cue().is(Trait.DECLARATIVE)).isPresent();
  }

  private boolean isForeign(Discourse discourse, Clause clause) {
    return !clause.declared()
        && !discourse.speech().isReported()
        && (actors.in(discourse.scene(), clause.rest()).isPresent()
            || thingAims.standsIn(discourse.text(), clause.rest()));
  }

  /** A party in the middle of an opinion is what the opinion is on, and does not begin to speak. */
  private void content(Discourse discourse, Clause clause, Content whole, Speech before) {
    if (!clause.explicit() && blames.read(discourse, clause.rest())) {
      return;
    }
    if (clause.explicit() && !clause.said() && discourse.is(Mark.STATED)) {
      discourse.speak(discourse.speech().withHolders(before.holders(), before.attribution()));
      contents.read(discourse, whole);
    } else {
      contents.read(discourse, new Content(clause.rest(), clause.explicit()));
    }
  }
}

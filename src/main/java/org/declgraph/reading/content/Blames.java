package org.declgraph.reading.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.cue.Turn;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.saying.Sayings;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/**
 * Reads what somebody else is blamed for without a verb of opposing: 个别国家强化军事同盟，拼凑“小圈子”，损害地区稳定.
 * What he does is opposed, what comes of it only says why.
 */
public final class Blames {
  private static final Stance IMPLIED =
      new Stance(Relation.OPPOSES, OptionalInt.empty(), false, false);
  private static final String RULE = "harmful-effect";
  private static final int LEAST = 4;

  private final Evidence evidence;
  private final Sayings sayings;
  private final Actors actors;
  private final Turn effect;
  private final Turn anaphor;
  private final Turn pronoun;
  private final Turn answered;
  private final Turn alarming;
  private final Turn whom;

  public Blames(Grammar grammar) {
    evidence = new Evidence(grammar);
    sayings = new Sayings(grammar.rules());
    actors = grammar.actors();
    effect = grammar.rules().turn("harmful-effect");
    anaphor = grammar.rules().turn("anaphor");
    answered = grammar.rules().turn("answered-later");
    alarming = grammar.rules().turn("alarming");
    whom = grammar.rules().turn("of-whom");
    pronoun = grammar.rules().turn("this-as-subject");
  }

  /** Takes note of what somebody else does; whether the clause says what harm comes of it. */
  public boolean read(Discourse discourse, Span clause) {
    Span body = sayings.in(discourse.text(), clause).content();
    if (body.length() < LEAST || discourse.is(Mark.NORM) || discourse.passage().news()) {
      return false;
    }
    if (effect.standsIn(discourse.text(), body)) {
      return blame(discourse, body);
    }
    note(discourse, body);
    return false;
  }

  /** A deed is somebody's: of the actor who opens the clause, or of the one before. */
  private void note(Discourse discourse, Span body) {
    if (pronoun.standsIn(discourse.text(), body) || alarming.standsIn(discourse.text(), body)) {
      return;
    }
    boolean newcomer = actors.in(discourse.scene(), body).isPresent();
    Optional<Span> they = whom.in(discourse.text(), body);
    if (they.isPresent()) {
      discourse.note(new Span(they.get().end(), body.end()));
      discourse.set(Mark.FOREIGN, true);
      return;
    }
    boolean named = newcomer && !anaphor.standsIn(discourse.text(), body);
    if (named || discourse.is(Mark.FOREIGN) && !discourse.deeds().isEmpty()) {
      discourse.note(body);
    }
  }

  private boolean blame(Discourse discourse, Span body) {
    List<Span> deeds = discourse.deeds();
    if (deeds.isEmpty()) {
      return discourse.is(Mark.BLAMED);
    }
    Span later = new Span(body.end(), discourse.text().length());
    if (answered.standsIn(discourse.text(), later)) {
      return true;
    }
    discourse.mark(Mark.CUE);
    discourse.mark(Mark.BLAMED);
    Basis basis = Basis.of(IMPLIED, new Trace(body.in(discourse.text()), body, RULE));
    deeds.forEach(deed -> evidence.addEach(discourse, basis, deed));
    discourse.forgetDeeds();
    return true;
  }
}

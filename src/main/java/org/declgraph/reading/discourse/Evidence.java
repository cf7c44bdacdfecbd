package org.declgraph.reading.discourse;

import java.util.Optional;
import org.declgraph.cue.Grades;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.Phrase;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Family;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.target.Actors;
import org.declgraph.target.Coordination;
import org.declgraph.target.Targets;
import org.declgraph.text.place.Span;

/** Puts positions together, from what they are read by and where their target stands. */
public final class Evidence {
  private final Targets targets;
  private final Coordination coordination;
  private final Actors actors;
  private final Grades grades;
  private final Words again;
  private final Words conditionClosers;
  private final Turn anaphor;
  private final Turn deadline;
  private final Turn emphasis;

  public Evidence(Grammar grammar) {
    targets = grammar.targets();
    coordination = grammar.coordination();
    actors = grammar.actors();
    grades = grammar.rules().grades();
    again = grammar.rules().words("again");
    conditionClosers = grammar.rules().words("condition-closer");
    anaphor = grammar.rules().turn("anaphor");
    deadline = grammar.rules().turn("deadline");
    emphasis = grammar.rules().turn("emphasis");
  }

  /** How a predicate's holder stands, by its cue and adverbs. */
  public Stance stance(Predicate head, Relation relation) {
    return new Stance(
        relation,
        grades.of(head.cue(), head.trail().adverbs()),
        true,
        head.trail().reaffirmed(again));
  }

  public boolean reaffirmed(Predicate head) {
    return head.trail().reaffirmed(again);
  }

  /** What positions are read by that a predicate states. */
  public Basis basis(Discourse discourse, Predicate head, Stance stance) {
    return Basis.of(stance, head.match().trace(discourse.text()))
        .under(condition(discourse.text(), head));
  }

  private String condition(String text, Predicate head) {
    return head.trail().phrases().stream()
        .filter(p -> conditionClosers.lengthBefore(p.closer(), 0, p.closer().length()) > 0)
        .map(Phrase::span)
        .map(span -> span.in(text))
        .findFirst()
        .orElse("");
  }

  /** Adds a position for each idea in a stretch that holds targets. */
  public void addEach(Discourse discourse, Basis basis, Span field) {
    Optional<Span> particular =
        emphasis
            .in(discourse.text(), field)
            .filter(words -> words.start() > field.start())
            .filter(words -> basis.relation() != Relation.URGES);
    if (particular.isPresent()) {
      addIdeas(discourse, basis, new Span(field.start(), particular.get().start()));
      addIdeas(discourse, basis, new Span(particular.get().end(), field.end()));
    } else {
      addIdeas(discourse, basis, field);
    }
  }

  private void addIdeas(Discourse discourse, Basis basis, Span field) {
    Relation relation = basis.relation();
    Span whole = targets.trim(discourse.scene(), field, relation);
    if (relation == Relation.SUPPORTS) {
      whole = targets.withoutCondition(discourse.text(), whole);
    }
    if (whole.isEmpty()) {
      return;
    }
    for (Span part : coordination.split(discourse.scene(), whole, relation)) {
      add(discourse, basis, targets.trim(discourse.scene(), part, relation));
    }
  }

  /** Adds a position on what is said in a clause, which is one idea. */
  public void addWhole(Discourse discourse, Basis basis, Span said) {
    add(discourse, basis, targets.trim(discourse.scene(), said, basis.relation()));
  }

  /** Adds a position on a target as it is. */
  public void add(Discourse discourse, Basis basis, Span target) {
    Speech speech = discourse.speech();
    if (!speech.holders().isEmpty() && !target.isEmpty()) {
      discourse.add(
          new Position(
              discourse.scene().sentence(),
              basis.stance(),
              roles(discourse, basis, target),
              target,
              circumstances(discourse, basis, target),
              speech.voice(discourse.parties()),
              basis.trace().heldBy(speech.attribution())));
    }
  }

  private Roles roles(Discourse discourse, Basis basis, Span target) {
    boolean criticises = basis.relation().family() == Family.DISFAVOURS;
    boolean backs = basis.relation() == Relation.SUPPORTS;
    Optional<Role> doer =
        criticises || backs ? actors.doer(discourse.scene(), target) : Optional.empty();
    return new Roles(
        discourse.speech().holders(),
        basis.addressee(),
        doer.filter(role -> criticises),
        doer.filter(role -> backs));
  }

  private Circumstances circumstances(Discourse discourse, Basis basis, Span target) {
    String text = discourse.text();
    return new Circumstances(
        anaphor.standsIn(text, target) ? discourse.passage().carry().antecedent() : "",
        basis.condition(),
        deadline.in(text, target).map(place -> place.in(text)).orElse(""));
  }
}

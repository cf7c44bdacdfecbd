package org.declgraph.reading.predicate;

import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Turn;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.position.Relation;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.target.Actors;
import org.declgraph.target.Targets;
import org.declgraph.text.place.Span;

/** Tells by a predicate's target how far the predicate reaches over the clauses after it. */
final class Reaches {
  private final Targets targets;
  private final Actors actors;
  private final Turn ownSubject;
  private final Turn stateOrSide;

  Reaches(Grammar grammar) {
    targets = grammar.targets();
    actors = grammar.actors();
    ownSubject = grammar.rules().turn("own-subject");
    stateOrSide = grammar.rules().turn("state-or-side");
  }

  Governor of(Scene scene, Basis basis, Span target) {
    Optional<Span> subject = actors.in(scene, targets.trim(scene, target, basis.relation()));
    boolean clausal = basis.relation() == Relation.SUPPORTS && subject.isPresent();
    boolean own =
        !clausal
            || ownSubject.standsIn(scene.text(), target)
            || subject.filter(name -> isState(scene, name)).isEmpty();
    return new Governor(basis, clausal, own);
  }

  /** States and sides go on; an organisation of theirs does not. */
  private boolean isState(Scene scene, Span name) {
    return stateOrSide.standsIn(scene.text(), name)
        || scene
            .mentionBefore(name.end())
            .filter(m -> m.entity().type() == EntityType.REGION)
            .isPresent();
  }
}

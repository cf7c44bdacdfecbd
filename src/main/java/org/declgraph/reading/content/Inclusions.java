package org.declgraph.reading.content;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Cue;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.Predicates;
import org.declgraph.text.place.Span;

/** Reads what goes on with the last position's targets: 包括…, 特别是…, 以及…. */
final class Inclusions {
  private final Evidence evidence;
  private final Predicates predicates;
  private final HeadFinder heads;
  private final Words moreOfSame;
  private final Words listOpenings;

  /** The rules of verbs of work, whose parts are no ideas of their own: 应加快铁路建设，包括…. */
  private final Set<String> works;

  Inclusions(Grammar grammar, Predicates predicates) {
    this.predicates = predicates;
    evidence = new Evidence(grammar);
    heads = grammar.heads();
    moreOfSame = grammar.rules().words("more-of-same");
    listOpenings = grammar.rules().words("list-opening");
    works =
        grammar.rules().cues().all().stream()
            .filter(Cue::isCommitment)
            .map(Cue::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Reads a clause that opens with such a word; whether it does. */
  boolean read(Discourse discourse, Span clause) {
    int length = moreOfSame.lengthAt(discourse.text(), clause.start(), clause.end());
    if (length == 0 || !discourse.hasPositions()) {
      return false;
    }
    Span word = new Span(clause.start(), clause.start() + length);
    goOn(discourse, word, new Span(word.end(), clause.end()));
    return true;
  }

  private void goOn(Discourse discourse, Span word, Span field) {
    Position last = discourse.last().orElseThrow();
    Basis basis = Basis.of(last.stance(), last.trace());
    Relation relation = basis.relation();
    if (relation.family() == Family.DISFAVOURS) {
      discourse.govern(Governor.of(basis));
      discourse.set(Mark.LIST, listOpenings.contains(word.in(discourse.text())));
    }
    switch (relation) {
      case URGES, WELCOMES -> {}
      case COOPERATES_ON, COMMITS_TO ->
          heads
              .find(discourse.outline(), field)
              .ifPresent(inner -> predicates.read(discourse, inner, false));
      case SUPPORTS -> {
        if (!works.contains(basis.trace().rule())) {
          evidence.addEach(discourse, basis, innerField(discourse.scene(), field));
        }
      }
      default -> evidence.addEach(discourse, basis, field);
    }
  }

  /** 支持…，特别是支持…: without the cue said again. */
  private Span innerField(Scene scene, Span field) {
    Optional<Span> inner = heads.find(scene.outline(), field).map(Predicate::field);
    return inner.filter(span -> !span.isEmpty()).orElse(field);
  }
}

package org.declgraph.reading.predicate;

import java.util.List;
import java.util.Optional;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Phrase;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.saying.Antecedents;
import org.declgraph.text.place.Span;

/** Reads predicates by which holders say how they stand: 支持…, 对…表示关切, 在…问题上相互支持. */
final class Stances {
  private static final String THIS = "此";

  private final Evidence evidence;
  private final Promises promises;
  private final SharedObjects sharedObjects;
  private final Antecedents antecedents;
  private final Reaches reaches;
  private final HeadFinder heads;
  private final Words matterPrepositions;
  private final Turn narrated;
  private final Turn concerning;
  private final Turn courtesy;
  private final Turn anaphor;

  Stances(Grammar grammar) {
    evidence = new Evidence(grammar);
    sharedObjects = new SharedObjects(grammar);
    antecedents = new Antecedents(grammar);
    anaphor = grammar.rules().turn("anaphor");
    promises = new Promises(grammar);
    reaches = new Reaches(grammar);
    heads = grammar.heads();
    matterPrepositions = grammar.rules().words("matter-preposition");
    narrated = grammar.rules().turn("narrated");
    concerning = grammar.rules().turn("concerning");
    courtesy = grammar.rules().turn("courtesy");
  }

  /**
   * Reads a predicate.
   *
   * @return the second verb that shares its object, which is to be read as well
   */
  Optional<Predicate> read(Discourse discourse, Predicate outer) {
    Predicate head = deciding(discourse, outer);
    String text = discourse.text();
    if (head.cue().relation() == Relation.SUPPORTS && narrated.standsIn(text, head.field())
        || courtesy.standsIn(text, head.field())) {
      return Optional.empty();
    }
    if (head.field().in(text).isBlank()) {
      matter(discourse, head);
      worry(discourse, head);
      rejectTold(discourse, head);
      return Optional.empty();
    }
    Optional<Predicate> second = sharedObjects.secondVerb(discourse.scene(), head.field());
    if (second.isPresent()) {
      return shared(discourse, head, second.get());
    }
    object(discourse, head);
    return Optional.empty();
  }

  /** 主张维护…: the cue within, where the first only opens it. */
  private Predicate deciding(Discourse discourse, Predicate head) {
    if (head.cue().relation() != Relation.SUPPORTS || !head.cue().is(Trait.OPENS)) {
      return head;
    }
    return heads
        .find(discourse.outline(), head.field())
        .filter(inner -> inner.cue().relation() == Relation.SUPPORTS)
        .filter(inner -> inner.cue().frame() == Frame.OBJECT)
        .map(inner -> inner.withTrail(head.trail().then(inner.trail())))
        .map(inner -> deciding(discourse, inner))
        .orElse(head);
  }

  private Basis basis(Discourse discourse, Predicate head) {
    return evidence.basis(discourse, head, evidence.stance(head, head.cue().relation()));
  }

  private Optional<Predicate> shared(Discourse discourse, Predicate head, Predicate second) {
    Span object = second.field();
    if (head.cue().is(Trait.JOINS)) {
      Span both = new Span(head.match().span().start(), object.end());
      evidence.addEach(discourse, basis(discourse, head), both);
      return Optional.empty();
    }
    evidence.addEach(discourse, basis(discourse, head), object);
    return Optional.of(second).filter(verb -> !verb.cue().isCommitment() || verb.trail().bound());
  }

  private void object(Discourse discourse, Predicate head) {
    Basis basis = basis(discourse, head);
    List<Span> antecedents = antecedents(discourse, head);
    if (!antecedents.isEmpty()) {
      boolean deeds = !discourse.deeds().isEmpty();
      antecedents.forEach(
          said -> {
            if (deeds) {
              evidence.addEach(discourse, basis, said);
            } else {
              evidence.addWhole(discourse, basis, said);
            }
          });
      discourse.release();
      return;
    }
    Span target = head.field();
    evidence.addEach(discourse, basis, target);
    if (List.of(Frame.OBJECT, Frame.MATTER).contains(head.cue().frame())) {
      discourse.govern(reaches.of(discourse.scene(), basis.under(""), target));
    } else {
      discourse.release();
    }
    if (basis.relation() == Relation.WELCOMES) {
      promises.readWelcomed(discourse, target);
    }
  }

  /** What 对此坚决反对 or, after deeds that are told, 对此类行径表示反对 is said of. */
  private List<Span> antecedents(Discourse discourse, Predicate head) {
    String object = head.field().in(discourse.text());
    boolean towards = List.of(Frame.TOWARDS, Frame.DEEP, Frame.THIS).contains(head.cue().frame());
    boolean such = anaphor.standsIn(discourse.text(), head.field()) && !discourse.deeds().isEmpty();
    return towards && (object.equals(THIS) || such) ? antecedents.in(discourse) : List.of();
  }

  /** 美方无端指责，中方坚决反对: what was told before is rejected. */
  private void rejectTold(Discourse discourse, Predicate head) {
    boolean rejects = head.cue().relation() == Relation.OPPOSES && head.trail().phrases().isEmpty();
    if (rejects && discourse.is(Mark.SUBJECT) && !discourse.deeds().isEmpty()) {
      Basis basis = basis(discourse, head);
      antecedents.in(discourse).forEach(deed -> evidence.addEach(discourse, basis, deed));
      discourse.forgetDeeds();
    }
  }

  /** 双方关切地指出，…: what is said after it is what they are concerned about. */
  private void worry(Discourse discourse, Predicate head) {
    if (head.cue().relation() == Relation.CONCERNED_ABOUT) {
      discourse.govern(Governor.of(basis(discourse, head)));
    }
  }

  /** Reads a predicate whose target stands before it, in a prepositional phrase. */
  void matter(Discourse discourse, Predicate head) {
    head.trail()
        .phrase(matterPrepositions)
        .map(Phrase::content)
        .map(content -> matterIn(discourse, content))
        .ifPresent(matter -> evidence.addEach(discourse, basis(discourse, head), matter));
  }

  private Span matterIn(Discourse discourse, Span content) {
    List<Span> clauses = discourse.outline().clauses(content);
    Span first = clauses.isEmpty() ? content : clauses.get(0);
    return concerning.part("matter", discourse.text(), first).orElse(first);
  }
}

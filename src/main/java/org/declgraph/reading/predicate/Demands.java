package org.declgraph.reading.predicate;

import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.Norm;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.HeadFinder;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.saying.Subjects;
import org.declgraph.target.Actors;
import org.declgraph.text.place.Span;

/** Reads what others are asked to do: 敦促…停止…, 希望国际社会…. */
public final class Demands {
  private static final String AS = "作为";
  private static final String COLON = "：";

  private final Evidence evidence;
  private final Commitments commitments;
  private final Subjects subjects;
  private final Openings openings;
  private final HeadFinder heads;
  private final Actors actors;
  private final Norms norms;
  private final Words companions;
  private final Turn pronoun;
  private final Turn bilateral;
  private final Turn particular;

  public Demands(Grammar grammar) {
    commitments = new Commitments(grammar);
    subjects = new Subjects(grammar);
    evidence = new Evidence(grammar);
    openings = grammar.openings();
    heads = grammar.heads();
    actors = grammar.actors();
    norms = grammar.norms();
    companions = grammar.rules().words("companion");
    pronoun = grammar.rules().turn("pronoun");
    bilateral = grammar.rules().turn("bilateral");
    particular = grammar.rules().turn("particular");
  }

  /** Reads a clause whose cue asks somebody for something. */
  void read(Discourse discourse, Predicate head) {
    Span field = head.field();
    if (head.cue().frame() == Frame.ADDRESSED_OTHER) {
      Optional<Span> hoped = hopedOfHolders(discourse, field);
      if (hoped.isPresent()) {
        hope(discourse, head, hoped.get());
        return;
      }
    }
    Optional<Span> name =
        addressee(discourse, field).map(found -> withParticular(discourse, found, field.end()));
    Basis basis = basis(discourse, head, name.map(words -> role(discourse, words)));
    discourse.govern(Governor.of(basis.under("")));
    discourse.mark(Mark.URGED);
    Span demand = new Span(name.map(Span::end).orElse(field.start()), field.end());
    if (!openings.onlyAdverbs(discourse.text(), demand)) {
      evidence.addEach(discourse, basis, withoutCapacity(discourse.scene(), demand));
    }
  }

  /** What is hoped of the holders themselves: 希望双方…, 希望同…. */
  private Optional<Span> hopedOfHolders(Discourse discourse, Span field) {
    String text = discourse.text();
    int own = discourse.parties().lengthAt(text, field.start(), field.end());
    int stop = field.start() + own;
    if (own > 0
        && asksThemselves(discourse, text.substring(field.start(), stop))
        && subjects.opensPredicate(discourse.scene(), stop, field.end())) {
      return Optional.of(new Span(stop, field.end()));
    }
    return companions.startAt(text, field.start(), field.end()) || isJointWork(discourse, field)
        ? Optional.of(field)
        : Optional.empty();
  }

  /** 期待进一步深化合作: what is hoped for is the holders' own work. */
  private boolean isJointWork(Discourse discourse, Span field) {
    return heads
        .find(discourse.outline(), field)
        .filter(head -> head.cue().relation() == Relation.COOPERATES_ON)
        .filter(head -> bilateral.standsIn(discourse.text(), head.field()))
        .isPresent();
  }

  /** Not one side of the other: 希望法方… in a Chinese mouth asks France. */
  private static boolean asksThemselves(Discourse discourse, String name) {
    return discourse
        .parties()
        .meaning(name)
        .orElseThrow()
        .containsAll(discourse.speech().holders());
  }

  private void hope(Discourse discourse, Predicate head, Span hoped) {
    discourse.mark(Mark.PROMISED);
    String hope = head.match().span().in(discourse.text());
    heads
        .find(discourse.outline(), hoped)
        .map(inner -> inner.withTrail(inner.trail().withPromise(hope)))
        .ifPresent(inner -> commitments.read(discourse, inner, true));
  }

  /** 呼吁各方|特别是当事双方|保持接触: who is asked above all is asked too. */
  private Span withParticular(Discourse discourse, Span name, int end) {
    return particular
        .in(discourse.text(), new Span(name.end(), end))
        .flatMap(word -> actors.in(discourse.scene(), new Span(word.end(), end)))
        .map(other -> new Span(name.start(), other.end()))
        .orElse(name);
  }

  private Optional<Span> addressee(Discourse discourse, Span field) {
    String text = discourse.text();
    boolean leads = text.endsWith(COLON) && field.end() == text.length() - 1;
    return pronoun
        .in(text, field)
        .filter(words -> addressedLast(discourse).isPresent())
        .or(() -> actors.in(discourse.scene(), field))
        .or(() -> leads ? Optional.of(field) : Optional.empty());
  }

  /** Whom a name means; 其 means who was addressed or talked about last. */
  private Role role(Discourse discourse, Span words) {
    return pronoun
        .in(discourse.text(), words)
        .flatMap(found -> addressedLast(discourse))
        .orElseGet(() -> actors.named(discourse.scene(), words));
  }

  private static Optional<Role> addressedLast(Discourse discourse) {
    return discourse
        .last()
        .flatMap(position -> position.roles().addressee().or(() -> position.roles().against()))
        .or(discourse::topic);
  }

  private Basis basis(Discourse discourse, Predicate head, Optional<Role> addressee) {
    boolean hope = head.cue().frame() == Frame.ADDRESSED_OTHER;
    Relation relation = hope && addressee.isEmpty() ? Relation.SUPPORTS : Relation.URGES;
    return evidence.basis(discourse, head, evidence.stance(head, relation)).to(addressee);
  }

  /** 作为唯一未完成销毁的缔约国加快销毁 → 加快销毁: in what capacity is no part of the demand. */
  private Span withoutCapacity(Scene scene, Span demand) {
    if (demand.length() <= AS.length() || !scene.text().startsWith(AS, demand.start())) {
      return demand;
    }
    Span capacity = new Span(demand.start() + AS.length(), demand.end());
    return actors
        .in(scene, capacity)
        .map(name -> new Span(name.end(), demand.end()))
        .orElse(demand);
  }

  /** Reads a clause that goes on with a demand; 应 at its beginning says no more than the cue. */
  public void goOn(Discourse discourse, Basis basis, Span clause) {
    Span demand =
        norms
            .in(discourse.outline(), clause)
            .filter(n -> n.span().start() <= clause.start() + 1 && !n.norm().is(Norm.Sense.BAN))
            .map(n -> new Span(n.span().end(), clause.end()))
            .orElse(clause);
    evidence.addEach(discourse, basis, demand);
  }
}

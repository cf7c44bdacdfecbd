package org.declgraph.reading.predicate;

import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Trait;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.Phrase;
import org.declgraph.grammar.predicate.Predicate;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.target.Targets;
import org.declgraph.text.place.Span;

/** Finds what a commitment is on. */
final class CommitmentTargets {
  private static final String AREA = "领域";

  /** The least length of words that name an area or an end: 农业合作, not 合作. */
  private static final int LEAST_NAMED = 4;

  private final Targets targets;
  private final SharedObjects sharedObjects;
  private final Words topicPrepositions;
  private final Words frames;
  private final Turn jointWorkOnly;
  private final Turn degree;
  private final Turn pointer;

  CommitmentTargets(Grammar grammar) {
    sharedObjects = new SharedObjects(grammar);
    targets = grammar.targets();
    topicPrepositions = grammar.rules().words("topic-preposition");
    frames = grammar.rules().words("frame");
    jointWorkOnly = grammar.rules().turn("joint-work-only");
    degree = grammar.rules().turn("degree-of-work");
    pointer = grammar.rules().turn("pointer");
  }

  /** The target; empty where there is none, or where it says nothing by itself: 以下措施, 沟通. */
  Span of(Scene scene, Predicate head) {
    if (head.cue().frame() == Frame.PROVIDE) {
      return head.field();
    }
    Span field =
        sharedObjects.secondVerb(scene, head.field()).map(Predicate::field).orElse(head.field());
    Span object = targets.trim(scene, field, Relation.COMMITS_TO);
    if (head.cue().is(Trait.TURNS) && !object.isEmpty()) {
      return new Span(head.match().span().start(), object.end());
    }
    return topic(scene, head, object)
        .orElseGet(() -> saying(scene.text(), withoutDegree(scene.text(), object)));
  }

  private Span saying(String text, Span object) {
    boolean says = object.length() >= LEAST_NAMED && !pointer.standsIn(text, object);
    return says ? object : new Span(object.start(), object.start());
  }

  /** Whether holders only say that they will work together: 就…加强协作. */
  boolean isJointWork(Scene scene, Predicate head) {
    Span object = targets.bare(scene.text(), head.field());
    return head.cue().relation() == Relation.COOPERATES_ON
        && jointWorkOnly.standsIn(scene.text(), object);
  }

  /** 就粮食安全加强协作: where the object is joint work alone, what it is on. */
  private Optional<Span> topic(Scene scene, Predicate head, Span object) {
    return object.isEmpty() || jointWorkOnly.standsIn(scene.text(), object)
        ? head.trail()
            .phrase(topicPrepositions)
            .filter(phrase -> saysWhere(scene.text(), phrase))
            .map(phrase -> within(phrase, object))
        : Optional.empty();
  }

  private boolean saysWhere(String text, Phrase phrase) {
    return phrase.content().length() > 1 && !pointer.standsIn(text, phrase.content());
  }

  /** 在工作组框架内|加强对话: a frame says where, not on what, and so what is done there stays. */
  private Span within(Phrase phrase, Span object) {
    boolean frame = frames.lengthBefore(phrase.closer(), 0, phrase.closer().length()) > 0;
    if (frame && !object.isEmpty()) {
      return new Span(phrase.span().start(), object.end());
    }
    return phrase.closer().equals(AREA)
        ? new Span(phrase.content().start(), phrase.span().end())
        : phrase.content();
  }

  /** 提升务实合作水平 → 务实合作. */
  private Span withoutDegree(String text, Span object) {
    return degree
        .in(text, object)
        .map(place -> new Span(object.start(), place.start()))
        .orElse(object);
  }
}

package org.declgraph.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Finds verbs in a row that each have an object of their own: 歪曲历史和破坏战后秩序. */
final class DeedRow {
  private static final String COMMA = "、";
  private static final String OR = "或";
  private static final String KIND = "性";
  private static final int LEAST = 4;

  private final Words joiners;
  private final Words verbs;
  private final Words notVerbs;
  private final Words evils;
  private final Turn instrument;
  private final Turn areaTail;
  private final Turn doer;
  private final Turn towards;
  private final Turn doingAfter;

  DeedRow(RuleBook rules) {
    joiners = rules.words("deed-joiner");
    verbs = rules.words("deed-verb");
    notVerbs = rules.words("not-verb");
    evils = rules.words("evil");
    instrument = rules.turn("instrument");
    areaTail = rules.turn("area-tail");
    doingAfter = rules.turn("doing-after");
    towards = rules.turn("deed-towards");
    doer = rules.turn("doer");
  }

  /** The deeds of a target; empty where they are one. */
  Optional<List<Span>> in(Scene scene, Span target) {
    Parts parts = Parts.of(scene, target, joiners);
    List<Span> deeds = new ArrayList<>();
    int start = target.start();
    for (int i = 1; i < parts.size(); i++) {
      Span before = new Span(start, parts.get(i - 1).end());
      if (hasObject(scene, before) && opensAnother(parts, i, before)) {
        deeds.add(before);
        start = parts.get(i).start();
      }
    }
    deeds.add(new Span(start, target.end()));
    return deeds.size() > 1 ? Optional.of(deeds) : Optional.empty();
  }

  private boolean hasObject(Scene scene, Span deed) {
    return deed.length() >= LEAST
        && (isEvil(scene, deed) || scene.anyToken(deed, token -> token.isA("n")));
  }

  /** 利用太空谋求优势和采取行动 is one deed, by one means; 以此为由干涉或利用… are two. */
  private boolean opensAnother(Parts parts, int index, Span before) {
    Scene scene = parts.scene();
    Span first = parts.get(0);
    Span part = parts.get(index);
    String joiner = parts.joinerBefore(index);
    if (instrument.standsIn(scene.text(), first)) {
      return joiner.equals(OR) && instrument.standsIn(scene.text(), part);
    }
    Span all = new Span(first.start(), parts.get(index - 1).end());
    boolean somebodys = isOfActor(scene, all, parts.get(parts.size() - 1).end());
    if (somebodys && (Deeds.isDeed(scene, part) || towards.standsIn(scene.text(), part))) {
      return !areaTail.standsIn(scene.text(), part);
    }
    boolean bare = opensByVerb(scene, first) || isEvil(scene, first) || somebodys;
    return isDeed(scene, part) && (bare || !joiner.equals(COMMA) && isSomebodys(scene, before));
  }

  /** 个别国家|歪曲历史、美化侵略: somebody does the first, and so all that follow. */
  private boolean isOfActor(Scene scene, Span first, int end) {
    boolean attempt = doingAfter.standsIn(scene.text(), new Span(end, scene.text().length()));
    return doer.standsIn(scene.text(), first)
        && scene.anyToken(
            first, token -> verbs.contains(token.word()) || !attempt && token.tag().equals("v"));
  }

  private boolean isDeed(Scene scene, Span part) {
    return part.length() >= LEAST
        && !areaTail.standsIn(scene.text(), part)
        && opensByVerb(scene, part);
  }

  private boolean isEvil(Scene scene, Span part) {
    return evils.lengthBefore(scene.text(), part.start(), part.end()) > 0;
  }

  private boolean opensByVerb(Scene scene, Span part) {
    return scene
        .tokenAt(part.start())
        .filter(t -> t.tag().equals("v") || verbs.contains(t.word()))
        .filter(t -> !notVerbs.contains(t.word()))
        .filter(t -> !scene.text().startsWith(KIND, t.span().end()))
        .isPresent();
  }

  /** 任何国家以此为由推行制裁|和限制…: a verb of deeds in what somebody does. */
  private boolean isSomebodys(Scene scene, Span deed) {
    return scene.anyToken(deed, token -> verbs.contains(token.word()));
  }
}

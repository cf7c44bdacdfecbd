package org.declgraph.target;

import java.util.List;
import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.lexicon.Words;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Tells by its shape whether a stretch names somebody who can act: 有关各方, 核武器国家, 中俄. */
final class ActorNames {
  private static final int SHORT = 3;
  private static final String WITH = "与";

  private final Authority authority;
  private final Openings openings;
  private final Norms norms;
  private final Words nouns;
  private final Words others;
  private final Turn noName;

  ActorNames(Authority authority, Openings openings, Norms norms, RuleBook rules) {
    this.authority = authority;
    this.openings = openings;
    this.norms = norms;
    nouns = rules.words("actor-head");
    others = rules.words("not-actor");
    noName = rules.turn("no-name");
  }

  boolean fits(Scene scene, Span name) {
    return looksLikeOne(scene, name) && !holdsPreposition(scene, name);
  }

  /** 国际社会: a word for somebody, whatever word the segmenter made of it. */
  boolean isWord(Scene scene, Span name) {
    return name.length() > SHORT && nouns.contains(name.in(scene.text()));
  }

  boolean holdsPreposition(Scene scene, Span name) {
    return scene.anyToken(name, ActorNames::isPreposition);
  }

  /** Whether it fits by its characters and mentions: those are at hand, its words are costly. */
  boolean looksLikeOne(Scene scene, Span name) {
    return ends(scene, name) && begins(scene, name);
  }

  private boolean ends(Scene scene, Span name) {
    String text = scene.text();
    int noun = nouns.lengthBefore(text, name.start(), name.end());
    int other = others.lengthBefore(text, name.start(), name.end());
    return noun > 0 && other <= noun && name.length() > 1
        || name.length() == 2 && sideBySide(name.in(text))
        || scene
            .mentionBefore(name.end())
            .filter(m -> m.span().start() >= name.start() && canAct(m))
            .isPresent();
  }

  /** No adverb or verb opens a name, and nothing in it says what ought to be. */
  private boolean begins(Scene scene, Span name) {
    return scene
        .mentionAt(name.start())
        .map(mention -> norms.in(scene.outline(), name).isEmpty())
        .orElseGet(() -> isNominal(scene.text(), name));
  }

  private boolean isNominal(String text, Span name) {
    return !openings.opensVerbally(text, name.start(), name.end())
        && !norms.startAt(text, name.start(), name.end())
        && !noName.standsIn(text, name);
  }

  private static boolean isPreposition(Token token) {
    return token.isA("p") && !token.word().equals(WITH);
  }

  /** 朝美, 中俄: two countries by one character each. */
  private boolean sideBySide(String name) {
    return authority.abbreviated(name, List.of()).size() == 2;
  }

  private static boolean canAct(Mention mention) {
    return switch (mention.entity().type()) {
      case ORGANISATION, PERSON, UNNAMED -> true;
      case REGION -> !mention.entity().facts().getOrDefault("iso3166", "").isEmpty();
      default -> false;
    };
  }
}

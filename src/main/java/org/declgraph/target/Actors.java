package org.declgraph.target;

import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Authority;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Role;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Finds where the name of somebody who can act ends and what he is to do begins. */
public final class Actors {
  private static final int LONGEST = 36;
  private static final int IDIOM = 4;

  private final Authority authority;
  private final Openings openings;
  private final Norms norms;
  private final ActorNames names;
  private final Words goesOn;
  private final Words ends;
  private final Words notVerbs;
  private final Turn turned;

  public Actors(Authority authority, Openings openings, Norms norms, RuleBook rules) {
    this.authority = authority;
    this.openings = openings;
    this.norms = norms;
    names = new ActorNames(authority, openings, norms, rules);
    goesOn = rules.words("name-goes-on");
    ends = rules.words("name-ends");
    notVerbs = rules.words("not-verb");
    turned = rules.turn("turned");
  }

  /** An actor's name that opens a stretch and is followed by a predicate. */
  public Optional<Span> in(Scene scene, Span within) {
    int start = within.start();
    int last = Math.min(within.end() - 1, start + LONGEST);
    for (int end = start + 1; end <= last; end++) {
      Span name = new Span(start, end);
      if (!splitsMarks(scene, end)
          && names.looksLikeOne(scene, name)
          && (scene.wordEndsAt(end) || names.isWord(scene, name))
          && predicateAt(scene, new Span(end, within.end()))
          && !names.holdsPreposition(scene, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean splitsMarks(Scene scene, int end) {
    return scene.outline().encloses(end - 1) && scene.outline().encloses(end);
  }

  /** Whether a stretch looks like the name of somebody who can act. */
  public boolean isActor(Scene scene, Span name) {
    return names.fits(scene, name);
  }

  /** Who is named by the opening of a stretch, if he does what follows. */
  public Optional<Role> role(Scene scene, Span within) {
    return in(scene, within).map(name -> named(scene, name));
  }

  /** The same, unless something is only done to the name: 人权工作|政治化. */
  public Optional<Role> doer(Scene scene, Span within) {
    int length = scene.text().length();
    return in(scene, within)
        .filter(name -> !turned.standsIn(scene.text(), new Span(name.end(), length)))
        .map(name -> named(scene, name));
  }

  /** Whom a name means. */
  public Role named(Scene scene, Span name) {
    String wording = name.in(scene.text());
    return scene
        .mentionAt(name.start())
        .filter(m -> m.span().equals(name))
        .map(Mention::entity)
        .map(entity -> new Role(wording, entity))
        .orElseGet(() -> new Role(wording, authority.actor(wording)));
  }

  private boolean predicateAt(Scene scene, Span rest) {
    String text = scene.text();
    if (goesOn.startAt(text, rest.start(), rest.end())) {
      return false;
    }
    return ends.startAt(text, rest.start(), rest.end())
        || openings.opensVerbally(text, rest.start(), rest.end())
        || opensByAdverb(scene, rest)
        || norms.startAt(text, rest.start(), rest.end())
        || scene.tokenAt(rest.start()).filter(this::opensPredicate).isPresent();
  }

  /** 发展中国家|共同利益: an adverb opens a predicate only where a verb follows. */
  private boolean opensByAdverb(Scene scene, Span rest) {
    int length = openings.adverbAt(scene.text(), rest.start(), rest.end());
    Span next = new Span(rest.start() + length, rest.end());
    return length > 0 && (next.isEmpty() || opensByAdverb(scene, next) || opensVerb(scene, next));
  }

  private boolean opensVerb(Scene scene, Span rest) {
    return openings.opensVerbally(scene.text(), rest.start(), rest.end())
        || scene.tokenAt(rest.start()).filter(this::opensPredicate).isPresent();
  }

  /** 拉帮结派. */
  private static boolean isIdiom(Token token) {
    return token.span().length() == IDIOM && (token.isA("l") || token.isA("i"));
  }

  private boolean opensPredicate(Token token) {
    return !notVerbs.contains(token.word())
        && (token.isA("v") && !token.tag().equals("vn")
            || token.isA("d")
            || token.isA("p")
            || isIdiom(token));
  }
}

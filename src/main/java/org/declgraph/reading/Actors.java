package org.declgraph.reading;

import java.util.List;
import java.util.OptionalInt;
import org.declgraph.clause.Outline;
import org.declgraph.entity.Authority;
import org.declgraph.entity.EntityType;
import org.declgraph.entity.Mention;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.text.Span;
import org.declgraph.text.Token;

/** Finds where the name of somebody who can act ends and what he is to do begins. */
final class Actors {
  private static final int LONGEST = 36;

  private final HeadFinder heads;
  private final Authority authority;
  private final Words nouns;
  private final Words others;
  private final Words norms;

  Actors(HeadFinder heads, Terms terms, Authority authority) {
    this.authority = authority;
    this.heads = heads;
    this.nouns = terms.words("actor-head");
    this.others = terms.words("not-actor");
    this.norms = terms.words("norm");
  }

  /** The end of an actor's name that begins at a place and is followed by a predicate. */
  OptionalInt end(Scene scene, int start, int limit) {
    int last = Math.min(limit - 1, start + LONGEST);
    for (int end = start + 1; end <= last; end++) {
      if (!scene.outline().encloses(end - 1) || closesMarks(scene.outline(), end)) {
        if (tokenEnd(scene, end)
            && isActor(scene, new Span(start, end))
            && predicateAt(scene, end, limit)) {
          return OptionalInt.of(end);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean tokenEnd(Scene scene, int end) {
    return scene.tokens().stream().anyMatch(t -> t.span().end() == end)
        || scene.mentions().stream().anyMatch(m -> m.span().end() == end);
  }

  private static boolean closesMarks(Outline outline, int end) {
    return end < outline.text().length() && !outline.encloses(end);
  }

  /** Whether a stretch ends as the name of somebody who can act. */
  boolean isActor(Scene scene, Span name) {
    if (!beginsName(scene, name)) {
      return false;
    }
    int noun = nouns.lengthBefore(scene.text(), name.start(), name.end());
    int other = others.lengthBefore(scene.text(), name.start(), name.end());
    return noun > 0 && other < noun + 1 && name.length() > 1
        || name.length() == 2 && sidesBySide(name.in(scene.text()))
        || scene.mentions().stream().anyMatch(m -> endsAt(m, name) && canAct(m));
  }

  /** No preposition, adverb or verb opens a name, and nothing in it says what ought to be. */
  private boolean beginsName(Scene scene, Span name) {
    String text = scene.text();
    boolean named = scene.mentions().stream().anyMatch(m -> m.span().start() == name.start());
    boolean preposition =
        scene.tokens().stream()
            .anyMatch(t -> name.contains(t.span()) && t.isA("p") && !t.word().equals("与"));
    return !preposition
        && (named
            || !heads.opensVerbally(text, name.start(), name.end())
                && norms.lengthAt(text, name.start(), name.end()) == 0
                && !text.startsWith("包括", name.start())
                && !name.in(text).contains("问题")
                && !name.in(text).contains("应由"));
  }

  /** 朝美, 中俄: two countries by one character each. */
  private boolean sidesBySide(String name) {
    return authority.abbreviated(name, List.of()).size() == 2;
  }

  private static boolean endsAt(Mention mention, Span name) {
    return mention.span().end() == name.end() && mention.span().start() >= name.start();
  }

  private static boolean canAct(Mention mention) {
    EntityType type = mention.entity().type();
    return type == EntityType.ORGANISATION
        || type == EntityType.PERSON
        || type == EntityType.UNNAMED
        || type == EntityType.REGION
            && !mention.entity().facts().getOrDefault("iso3166", "").isEmpty();
  }

  private boolean predicateAt(Scene scene, int at, int limit) {
    String text = scene.text();
    char next = text.charAt(at);
    if ("的、和及与之间等".indexOf(next) >= 0 && !text.startsWith("与", at)) {
      return false;
    }
    return heads.opens(text, at, limit)
        || norms.lengthAt(text, at, limit) > 0
        || "不未勿别停以将把向并".indexOf(next) >= 0
        || verbAt(scene.tokens(), at);
  }

  private static boolean verbAt(List<Token> tokens, int at) {
    return tokens.stream()
        .anyMatch(
            t ->
                t.span().start() == at
                    && !t.word().equals("相关")
                    && !t.word().equals("有关")
                    && (t.isA("v") && !t.tag().equals("vn") || t.isA("d") || t.isA("p")));
  }
}

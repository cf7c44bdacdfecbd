package org.declgraph.reading.predicate;

import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.lexicon.Words;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Tells by its first word whether a clause goes on with a deed. */
public final class ClauseOpenings {
  private final Words verbOpenings;

  public ClauseOpenings(RuleBook rules) {
    verbOpenings = rules.words("verb-opening");
  }

  public boolean isVerbal(Scene scene, Span clause) {
    return verbOpenings.startAt(scene.text(), clause.start(), clause.end())
        || scene.tokenAt(clause.start()).filter(ClauseOpenings::opensDeed).isPresent();
  }

  private static boolean opensDeed(Token token) {
    return token.isA("v") || token.isA("d") || token.isA("ad") || token.isA("p");
  }
}

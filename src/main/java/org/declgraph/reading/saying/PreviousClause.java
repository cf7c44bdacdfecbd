package org.declgraph.reading.saying;

import org.declgraph.cue.Turn;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.text.place.Span;

/** Finds where the clause before says what it says: 双方认为|该机制…. */
public final class PreviousClause {
  private static final String IS = "是";
  private static final String AS = "作为";

  private final Openings openings;
  private final Sayings sayings;
  private final Turn definedParties;

  public PreviousClause(Grammar grammar, Sayings sayings) {
    this.openings = grammar.openings();
    this.sayings = sayings;
    definedParties = grammar.rules().turn("defined-parties");
  }

  /** Where its content begins after subject and verb of saying; its own beginning without them. */
  public int contentStart(Discourse discourse, Span clause) {
    String text = discourse.text();
    int at = openings.afterConjunctions(text, clause);
    Span rest = new Span(at, clause.end());
    int subject =
        definedParties
            .in(text, rest)
            .map(Span::end)
            .orElse(at + discourse.parties().lengthAt(text, at, clause.end()));
    int report = sayings.lengthAt(text, subject, clause.end());
    return report > 0 ? subject + report : clause.start();
  }

  /** 联合国|是世界上最有权威的组织: what it says the nature of; empty where it says none. */
  public Span said(Discourse discourse, Span clause) {
    int start = contentStart(discourse, clause);
    int is = discourse.outline().find(IS, start, clause.end());
    return new Span(start, Math.max(start, is));
  }

  /** 《公约》作为重要机制，应得到遵守: what it says the character of; empty where it says none. */
  public Span characterised(Discourse discourse, Span clause) {
    int as = discourse.outline().find(AS, clause.start(), clause.end());
    int start = contentStart(discourse, clause);
    return as > start ? new Span(start, as) : new Span(start, start);
  }
}

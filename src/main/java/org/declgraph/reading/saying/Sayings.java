package org.declgraph.reading.saying;

import org.declgraph.cue.RuleBook;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Finds the verbs of saying with which a clause opens, and what is said. */
public final class Sayings {
  private final Words reports;
  private final Words adverbs;
  private final Words again;

  public Sayings(RuleBook rules) {
    reports = rules.words("report");
    adverbs = rules.words("adverb");
    again = rules.words("again");
  }

  /**
   * A clause by its verbs of saying.
   *
   * @param content what is said; the whole clause where there is no verb of saying
   * @param said whether there is one
   * @param again whether it is said again
   */
  public record Saying(Span content, boolean said, boolean again) {}

  public Saying in(String text, Span clause) {
    Saying saying = new Saying(clause, false, false);
    int at = clause.start();
    while (at < clause.end()) {
      int report = reports.lengthAt(text, at, clause.end());
      int length = Math.max(report, adverbs.lengthAt(text, at, clause.end()));
      if (length == 0) {
        break;
      }
      if (report > 0) {
        boolean repeated = saying.again() || again.contains(text.substring(at, at + report));
        saying = new Saying(new Span(at + length, clause.end()), true, repeated);
      }
      at += length;
    }
    return saying;
  }

  /** Whether a clause opens with a verb of saying. */
  public boolean open(String text, Span clause) {
    return in(text, clause).said();
  }

  /** Whether a verb of saying begins at a place. */
  boolean startAt(String text, int at, int end) {
    return reports.startAt(text, at, end);
  }

  /** The length of the verb of saying at a place; 0 for none. */
  int lengthAt(String text, int at, int end) {
    return reports.lengthAt(text, at, end);
  }
}

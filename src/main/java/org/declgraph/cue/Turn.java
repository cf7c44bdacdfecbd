package org.declgraph.cue;

import java.util.Optional;
import org.declgraph.lexicon.Expression;
import org.declgraph.text.place.Span;

/**
 * A row of {@code patterns.csv}: a turn of the genre that a rule asks for by its id.
 *
 * @param found what it must find in its example
 */
public record Turn(String id, Expression pattern, String example, String found) {

  static Turn of(RuleRow row) {
    return new Turn(
        row.filled("id"), row.pattern("pattern"), row.filled("example"), row.get("found"));
  }

  /** Whether it stands in a stretch; {@code ^} and {@code $} mean the stretch's ends. */
  public boolean standsIn(String text, Span within) {
    return pattern.standsIn(text, within.start(), within.end());
  }

  public boolean standsIn(String words) {
    return pattern.standsIn(words, 0, words.length());
  }

  /** Its first place in a stretch. */
  public Optional<Span> in(String text, Span within) {
    return pattern
        .in(text, within.start(), within.end())
        .map(found -> new Span(found.start(), found.end()));
  }

  /** The place of a named part of its first place in a stretch. */
  public Optional<Span> part(String group, String text, Span within) {
    return pattern
        .in(text, within.start(), within.end())
        .map(found -> new Span(found.start(group), found.end(group)));
  }
}

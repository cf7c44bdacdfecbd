package org.declgraph.cue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.text.Span;

/**
 * A row of {@code patterns.csv}: a turn of the genre that a rule asks for by its id.
 *
 * @param found what it must find in its example
 */
public record Turn(String id, Pattern pattern, String example, String found) {

  static Turn of(RuleRow row) {
    return new Turn(
        row.filled("id"), row.pattern("pattern"), row.filled("example"), row.get("found"));
  }

  /** Whether it stands in a stretch; {@code ^} and {@code $} mean the stretch's ends. */
  public boolean standsIn(String text, Span within) {
    return matcher(text, within).find();
  }

  public boolean standsIn(String words) {
    return pattern.matcher(words).find();
  }

  /** Its first place in a stretch. */
  public Optional<Span> in(String text, Span within) {
    Matcher matcher = matcher(text, within);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(), matcher.end()))
        : Optional.empty();
  }

  /** The place of a named part of its first place in a stretch. */
  public Optional<Span> part(String group, String text, Span within) {
    Matcher matcher = matcher(text, within);
    return matcher.find()
        ? Optional.of(new Span(matcher.start(group), matcher.end(group)))
        : Optional.empty();
  }

  private Matcher matcher(String text, Span within) {
    return pattern.matcher(text).region(within.start(), within.end());
  }
}

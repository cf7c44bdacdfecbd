package org.declgraph.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression that is tried only where the characters stand that every match of it holds:
 * of many expressions tried on each clause few can fit.
 */
public final class Expression {
  private final Pattern pattern;
  private final Need[] needs;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
    this.needs = needs(pattern).toArray(Need[]::new);
  }

  private static List<Need> needs(Pattern pattern) {
    return pattern.flags() == 0 ? NeedReader.of(pattern.pattern()) : List.of();
  }

  /**
   * Compiles an expression.
   *
   * @throws java.util.regex.PatternSyntaxException if it is none
   */
  public static Expression of(String expression) {
    return of(Pattern.compile(expression));
  }

  public static Expression of(Pattern pattern) {
    return new Expression(pattern);
  }

  public boolean isEmpty() {
    return pattern.pattern().isEmpty();
  }

  /** Whether a stretch may hold a match; false is certain. */
  public boolean mayStandIn(String text, int from, int end) {
    for (Need need : needs) {
      if (!need.isMet(text, from, end)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it stands in a stretch; {@code ^} and {@code $} mean the stretch's ends. */
  public boolean standsIn(String text, int from, int end) {
    return mayStandIn(text, from, end) && matcher(text, from, end).find();
  }

  /** Its first place in a stretch. */
  public Optional<Matcher> in(String text, int from, int end) {
    if (!mayStandIn(text, from, end)) {
      return Optional.empty();
    }
    Matcher matcher = matcher(text, from, end);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  /** A matcher of a stretch, which has not looked yet. */
  public Matcher matcher(String text, int from, int end) {
    return pattern.matcher(text).region(from, end);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}

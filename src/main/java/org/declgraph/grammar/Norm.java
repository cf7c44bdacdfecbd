package org.declgraph.grammar;

import org.declgraph.cue.RuleRow;

/**
 * A row of {@code norms.csv}: a word for what ought to be.
 *
 * @param strength the grade with which somebody is urged by it
 * @param example a sentence that holds it
 */
public record Norm(String word, Sense sense, int strength, String example) {

  /** What a word of obligation says of the deed. */
  public enum Sense {
    /** It ought to be done: 应. */
    DUTY,
    /** It is asked for, by the speaker of itself as well: 要. */
    WISH,
    /** It may be done: 有权. */
    RIGHT,
    /** It ought not to be done: 不得. */
    BAN,
    /** Nobody may do it: 无权. */
    DENIAL,
    /** Nothing else may be done: 只能. */
    LIMIT
  }

  static Norm of(RuleRow row) {
    row.filled("strength");
    return new Norm(
        row.filled("word"),
        row.one(Sense.class, "sense"),
        row.strength().getAsInt(),
        row.filled("example"));
  }

  public boolean is(Sense other) {
    return sense == other;
  }
}

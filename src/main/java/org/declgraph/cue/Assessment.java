package org.declgraph.cue;

import java.util.OptionalInt;
import java.util.Set;
import org.declgraph.lexicon.Expression;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;

/**
 * A row of {@code assessments.csv}: a turn by which a target is judged without a verb of backing
 * (…是唯一出路, …具有重要意义).
 *
 * @param pattern matched on a clause; its group {@code target} is the target
 * @param explicit false where the judgement only implies a position
 */
public record Assessment(
    String id,
    Expression pattern,
    Relation relation,
    boolean explicit,
    OptionalInt strength,
    Set<Trait> traits,
    String example,
    String target) {
  public Assessment {
    traits = Set.copyOf(traits);
  }

  /** What is peculiar to a turn. */
  public enum Trait {
    /** Judges even where nobody says that he thinks so. */
    ALONE,
    /** Judges a clause that opens with a verb only under a verb of saying: 强调加强…的重要性. */
    REPORTED,
    /** Judges only what is said again: 重申…原则. */
    AGAIN
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  public Stance stance(boolean reaffirmed) {
    return new Stance(relation, strength, explicit, reaffirmed);
  }
}

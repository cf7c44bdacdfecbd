package org.declgraph.reading;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.declgraph.position.Relation;

/**
 * A row of {@code assessments.csv}: a turn by which a target is judged without a verb of backing
 * (…是唯一出路, …具有重要意义).
 *
 * @param pattern matched on a clause; its group {@code target} is the target
 * @param explicit false where the judgement only implies a position
 */
public record Assessment(
    String id,
    Pattern pattern,
    Relation relation,
    boolean explicit,
    OptionalInt strength,
    String example,
    String target) {}

package org.declgraph.position;

import java.util.OptionalInt;

/**
 * How the holder stands.
 *
 * @param strength the grade within the relation's family, from 1; empty where the position is only
 *     implied or the relation has no grades
 * @param explicit false where the position is only implied (指出…造成消极影响)
 * @param reaffirmed whether it is stated again (重申, 再次)
 */
public record Stance(
    Relation relation, OptionalInt strength, boolean explicit, boolean reaffirmed) {}

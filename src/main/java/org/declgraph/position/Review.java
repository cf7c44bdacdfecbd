package org.declgraph.position;

/**
 * An analyst's judgement on a position.
 *
 * @param asRead the position as the rules read it, by which it keeps its name
 */
public record Review(Judgement judgement, Position asRead) {}

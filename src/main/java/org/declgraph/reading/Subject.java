package org.declgraph.reading;

/**
 * The subject of a clause.
 *
 * @param end where it ends
 * @param speech who speaks from there on
 */
record Subject(int end, Speech speech) {}

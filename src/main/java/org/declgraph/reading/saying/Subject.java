package org.declgraph.reading.saying;

import org.declgraph.reading.discourse.Speech;

/**
 * The subject of a clause.
 *
 * @param end where it ends
 * @param speech who speaks from there on
 */
public record Subject(int end, Speech speech) {}

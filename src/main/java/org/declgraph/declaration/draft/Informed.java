package org.declgraph.declaration.draft;

/**
 * A draft on its way from a file to a declaration.
 *
 * @param alone as its file has it
 * @param dated with the year that other texts tell
 * @param corrected with what analysts know better
 */
public record Informed(Draft alone, Draft dated, Draft corrected) {}

package org.declgraph.format.extraction;

/**
 * A file without a text.
 *
 * @param reason what is wrong and what to do, to go after the file's name
 */
public record Unreadable(String reason) implements Extraction {}

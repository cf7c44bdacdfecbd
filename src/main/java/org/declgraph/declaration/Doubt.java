package org.declgraph.declaration;

/**
 * Something that the reader is not sure of.
 *
 * @param kind a short name in kebab case: {@code date-inferred}, {@code suspect-reading}
 * @param message what, in a sentence
 */
public record Doubt(String kind, String message) {}

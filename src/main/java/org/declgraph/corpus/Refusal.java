package org.declgraph.corpus;

/** A file that could not be read, and why, in a sentence that names what to do. */
public record Refusal(String path, String reason) {}

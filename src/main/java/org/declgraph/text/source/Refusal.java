package org.declgraph.text.source;

/** A file that gave nothing, and why, in a sentence that names what to do. */
public record Refusal(String path, String reason) implements FileContent {}

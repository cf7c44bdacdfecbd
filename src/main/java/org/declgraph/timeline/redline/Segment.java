package org.declgraph.timeline.redline;

/** Some words of two wordings that are kept, gone or new together. */
public record Segment(Change change, String text) {}

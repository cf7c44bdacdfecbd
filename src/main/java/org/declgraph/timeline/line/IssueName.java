package org.declgraph.timeline.line;

/** What an issue is called. */
public record IssueName(String id, String zh, String en) {}

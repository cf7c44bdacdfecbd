package org.declgraph.timeline;

/** What an issue is called. */
public record IssueName(String id, String zh, String en) {}

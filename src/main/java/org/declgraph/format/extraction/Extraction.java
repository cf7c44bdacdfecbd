package org.declgraph.format.extraction;

/** What came of a file's bytes. */
public sealed interface Extraction permits Extracted, Unreadable {}

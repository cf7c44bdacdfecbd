package org.declgraph.issue;

import org.declgraph.text.Span;

/** A pointer at its place in a sentence. */
record Evidence(Span span, Pointer pointer) {}

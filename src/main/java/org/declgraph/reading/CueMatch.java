package org.declgraph.reading;

import org.declgraph.text.Span;

/** A cue at a place of a sentence. */
record CueMatch(Cue cue, Span span) {}

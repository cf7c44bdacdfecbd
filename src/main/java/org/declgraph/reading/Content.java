package org.declgraph.reading;

import org.declgraph.text.place.Span;

/**
 * What a clause says, without its verbs of saying.
 *
 * @param explicit whether the holders are its subject, with no verb of saying between
 */
record Content(Span body, boolean explicit) {}

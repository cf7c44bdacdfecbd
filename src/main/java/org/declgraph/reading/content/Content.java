package org.declgraph.reading.content;

import org.declgraph.text.place.Span;

/**
 * What a clause says, without its verbs of saying.
 *
 * @param explicit whether the holders are its subject, with no verb of saying between
 */
public record Content(Span body, boolean explicit) {}

package org.declgraph.text.layout;

import org.declgraph.text.place.Span;

/**
 * A part of a source that is no part of what it says, and was left out.
 *
 * @param place its place in the source
 * @param text as the source has it
 * @param reason what it is: {@code continuation}, {@code credit}, {@code page}, {@code navigation}
 */
public record Omission(Span place, String text, String reason) {}

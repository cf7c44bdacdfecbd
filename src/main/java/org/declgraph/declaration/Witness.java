package org.declgraph.declaration;

import org.declgraph.text.SourceText;

/**
 * A copy of a declaration in a file.
 *
 * @param source the file
 * @param likeness the share of the declaration's text found in it, from 0 to 1
 * @param best whether the declaration's text is taken from it
 */
public record Witness(SourceText source, double likeness, boolean best) {}

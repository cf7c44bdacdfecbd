package org.declgraph.declaration;

import org.declgraph.text.Sentence;
import org.declgraph.text.Span;

/**
 * A sentence that two witnesses have in different words.
 *
 * @param sentence as the best witness has it
 * @param other as another witness has it
 * @param span the words of {@code sentence} that differ; may be empty where words were left out
 * @param otherSpan the words of {@code other} that stand in their place; may be empty
 */
public record Variant(Sentence sentence, Sentence other, Span span, Span otherSpan) {}

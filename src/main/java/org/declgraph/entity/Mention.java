package org.declgraph.entity;

import org.declgraph.text.Span;

/**
 * A place in a sentence that names an entity.
 *
 * @param span in {@link org.declgraph.text.Sentence#text}, without the marks 《》 and “” around it
 * @param surface the name as the sentence has it
 * @param rule the lexicon or pattern row that found it
 */
public record Mention(Span span, String surface, Entity entity, String rule) {}

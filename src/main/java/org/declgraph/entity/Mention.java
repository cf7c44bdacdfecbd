package org.declgraph.entity;

import org.declgraph.entity.authority.Entity;
import org.declgraph.text.place.Span;

/**
 * A place in a sentence that names an entity.
 *
 * @param span in {@link org.declgraph.text.Sentence#text}, without the marks 《》 and “” around it
 * @param surface the name in its source's own wording and script
 * @param rule the lexicon or pattern row that found it
 */
public record Mention(Span span, String surface, Entity entity, String rule) {
  static final String ANAPHOR = "anaphor";

  /** Whether the words only point back to a name (该组织); such are no rows of the entities table. */
  public boolean isAnaphor() {
    return rule.equals(ANAPHOR);
  }

  /** The same place, of another record of its entity. */
  Mention of(Entity other) {
    return new Mention(span, surface, other, rule);
  }
}

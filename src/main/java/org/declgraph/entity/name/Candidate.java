package org.declgraph.entity.name;

import java.util.Optional;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.text.place.Span;

/**
 * A span that may be a mention.
 *
 * @param span what the candidate covers, quotation marks included where they are part of it
 * @param name what is to be read as its surface, within {@code span}
 * @param type empty where the span is an ordinary word that only keeps names from being seen in it
 * @param entity where the lexicon knows it
 */
public record Candidate(
    Span span, Span name, Optional<EntityType> type, Optional<Entity> entity, String rule) {

  public static Candidate known(Span span, Entity entity, String rule) {
    return new Candidate(span, span, Optional.of(entity.type()), Optional.of(entity), rule);
  }

  static Candidate made(Span span, EntityType type, String rule) {
    return new Candidate(span, span, Optional.of(type), Optional.empty(), rule);
  }

  static Candidate noName(Span span) {
    return new Candidate(span, span, Optional.empty(), Optional.empty(), "");
  }

  Candidate within(Span marks) {
    return new Candidate(marks, name, type, entity, rule);
  }

  /** Whether it stands in 《》. */
  public boolean isTitle() {
    return rule.equals(QuotedNames.TITLE_RULE);
  }
}

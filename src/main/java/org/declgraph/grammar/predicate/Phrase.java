package org.declgraph.grammar.predicate;

import org.declgraph.text.place.Span;

/**
 * A preposition with what it governs.
 *
 * @param preposition the preposition
 * @param content what stands between it and its closing word (问题上, 基础上)
 * @param closer the closing word; empty where there is none
 */
public record Phrase(String preposition, Span content, String closer) {
  /** The whole phrase. */
  public Span span() {
    return new Span(content.start() - preposition.length(), content.end() + closer.length());
  }
}

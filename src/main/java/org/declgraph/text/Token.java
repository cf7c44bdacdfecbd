package org.declgraph.text;

import org.declgraph.text.place.Span;

/**
 * A word of a sentence.
 *
 * @param span in the sentence as it is read
 * @param word the word
 * @param tag HanLP's part-of-speech tag ({@code v}, {@code ns}, …)
 */
public record Token(Span span, String word, String tag) {
  /** Whether the tag is {@code prefix} or one of its kinds: {@code isA("n")} for {@code ns}. */
  public boolean isA(String prefix) {
    return tag.startsWith(prefix);
  }
}

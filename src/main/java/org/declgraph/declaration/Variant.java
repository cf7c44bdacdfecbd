package org.declgraph.declaration;

import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/**
 * A sentence that two witnesses have in different words.
 *
 * @param sentence as the best witness has it
 * @param other as another witness has it
 * @param span the words of {@code sentence} that differ; may be empty where words were left out
 * @param otherSpan the words of {@code other} that stand in their place; may be empty
 * @param changes what of the sentence's meaning they change ({@code urges 4 → condemns 5}); empty
 *     where nothing is known to change
 */
public record Variant(
    Sentence sentence, Sentence other, Span span, Span otherSpan, String changes) {

  /** A variant of which nobody has asked yet what it changes. */
  public Variant(Sentence sentence, Sentence other, Span span, Span otherSpan) {
    this(sentence, other, span, otherSpan, "");
  }

  public Variant changing(String meaning) {
    return new Variant(sentence, other, span, otherSpan, meaning);
  }

  /** The sentence with the other's words in the place of its own, as it is read. */
  public String otherReading() {
    String text = sentence.text();
    return text.substring(0, span.start())
        + otherSpan.in(other.text())
        + text.substring(span.end());
  }
}

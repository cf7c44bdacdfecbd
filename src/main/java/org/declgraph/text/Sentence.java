package org.declgraph.text;

import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.place.Wording;
import org.declgraph.text.source.SourceText;

/**
 * One sentence, as it is read and as its source has it.
 *
 * @param section the label of its section, outermost first ({@code 国际协作（十七）}); empty before the
 *     first
 * @param number its number in the declaration, from 1
 * @param reading the sentence as it is read: one line, simplified script, no stray spaces, no page
 *     furniture; its origins are UTF-16 indices into {@code source}
 * @param source the file it stands in
 */
public record Sentence(String section, int number, AlignedText reading, SourceText source) {

  /** The sentence as it is read. */
  public String text() {
    return reading.text();
  }

  /** Its place in {@link SourceText#text}, in UTF-16 indices. */
  public Span place() {
    return reading.origin(new Span(0, reading.length()));
  }

  /** The whole sentence in its source's own wording, without line breaks and stray spaces. */
  public String quote() {
    return wording(new Span(0, reading.length()));
  }

  /**
   * A span of {@link #text} in its source's own wording: white space that the reading drops is
   * dropped, everything else stays.
   */
  public String wording(Span span) {
    return Wording.of(source.text(), reading, span);
  }
}

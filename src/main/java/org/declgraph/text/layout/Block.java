package org.declgraph.text.layout;

import java.util.Optional;
import org.declgraph.text.place.AlignedText;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * A paragraph of a source as it is laid out: its lines joined, white space and furniture left out.
 *
 * @param form what its layout alone tells
 * @param marker the bullet or number that opens it
 * @param reading at least one character
 */
public record Block(Form form, Optional<Marker> marker, AlignedText reading, SourceText source) {

  public String text() {
    return reading.text();
  }

  public Block withForm(Form other) {
    return new Block(other, marker, reading, source);
  }

  /** Its place in the source. */
  public Span place() {
    return reading.origin(new Span(0, reading.length()));
  }

  /** The lines it stands in, white space and all. */
  public String raw() {
    return place().in(source.text());
  }
}

package org.declgraph.text;

import java.util.List;
import org.declgraph.text.layout.Form;

/**
 * A paragraph of a declaration.
 *
 * @param form what it is
 * @param marker the bullet or number that opens it ({@code ——}, {@code （二）}, {@code 三、}), which is
 *     part of its first sentence's text; empty where there is none
 * @param sentences at least one, in order
 */
public record Paragraph(Form form, String marker, List<Sentence> sentences) {
  public Paragraph {
    sentences = List.copyOf(sentences);
  }
}

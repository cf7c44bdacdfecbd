package org.declgraph.declaration;

import java.util.List;
import org.declgraph.text.Sentence;
import org.declgraph.text.source.SourceText;

/**
 * A copy of a declaration in a file.
 *
 * @param source the file
 * @param likeness the share of the declaration's text found in it, from 0 to 1
 * @param best whether the declaration's text is taken from it
 * @param sentences what it has, in the order of the file; of a copy that mixes two declarations
 *     those of this one
 */
public record Witness(SourceText source, double likeness, boolean best, List<Sentence> sentences) {
  public Witness {
    sentences = List.copyOf(sentences);
  }
}

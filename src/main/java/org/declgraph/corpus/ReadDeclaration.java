package org.declgraph.corpus;

import java.util.List;
import org.declgraph.declaration.Declaration;

/** A declaration read through: its sentences in order, headings and signatures included. */
public record ReadDeclaration(Declaration declaration, List<ReadSentence> sentences) {
  public ReadDeclaration {
    sentences = List.copyOf(sentences);
  }

  /** What was read, in numbers. */
  public Summary summary() {
    return Summary.of(this);
  }
}

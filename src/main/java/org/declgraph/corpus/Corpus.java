package org.declgraph.corpus;

import java.util.List;
import org.declgraph.text.Refusal;

/**
 * All declarations of a corpus, ordered by date and id.
 *
 * @param refusals the files that gave nothing, ordered by path
 */
public record Corpus(List<ReadDeclaration> declarations, List<Refusal> refusals) {
  public Corpus {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
  }
}

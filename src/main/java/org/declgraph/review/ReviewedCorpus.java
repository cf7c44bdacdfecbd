package org.declgraph.review;

import java.util.List;
import org.declgraph.corpus.Corpus;
import org.declgraph.table.Problem;

/**
 * A corpus with verdicts applied.
 *
 * @param applied how many positions have one
 * @param unapplied the verdicts that could not be applied, and why
 */
public record ReviewedCorpus(Corpus corpus, int applied, List<Problem> unapplied) {
  public ReviewedCorpus {
    unapplied = List.copyOf(unapplied);
  }
}

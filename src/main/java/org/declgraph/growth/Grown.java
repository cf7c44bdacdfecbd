package org.declgraph.growth;

import org.declgraph.corpus.Corpus;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.store.Change;

/**
 * What becomes of a store whose files change.
 *
 * @param news the declarations that new files have, and the files that gave nothing
 * @param declarations how many the store has then
 * @param reviewed the declarations that were read, with what analysts decided of them
 */
public record Grown(Change change, Corpus news, int declarations, ReviewedCorpus reviewed) {
  /** Whether the store is to change at all. */
  public boolean isChange() {
    return !change.added().isEmpty()
        || !change.removed().isEmpty()
        || !change.files().added().isEmpty()
        || !change.files().gone().isEmpty();
  }
}

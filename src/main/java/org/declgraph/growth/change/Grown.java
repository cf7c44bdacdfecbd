package org.declgraph.growth.change;

import org.declgraph.corpus.Overview;
import org.declgraph.review.Reviewed;
import org.declgraph.store.change.Change;

/**
 * What becomes of a store whose files change.
 *
 * @param news the declarations that new files have, and the files that gave nothing
 * @param declarations how many the store has then
 * @param reviewed what became of the verdicts on what was read
 */
public record Grown(Change change, Overview news, int declarations, Reviewed reviewed) {
  /** Whether the store is to change at all. */
  public boolean isChange() {
    return !change.added().isEmpty()
        || !change.removed().isEmpty()
        || !change.files().added().isEmpty()
        || !change.files().gone().isEmpty();
  }
}

package org.declgraph.reading.discourse;

import org.declgraph.position.Relation;

/**
 * A predicate whose reach goes on over the following clauses.
 *
 * @param clausal whether its target is a clause with a subject of its own
 * @param own whether that subject belongs to the holders (两国企业)
 */
public record Governor(Basis basis, boolean clausal, boolean own) {
  public static Governor of(Basis basis) {
    return new Governor(basis, false, false);
  }

  public Relation relation() {
    return basis.relation();
  }
}

package org.declgraph.reading;

import org.declgraph.position.Relation;

/**
 * A predicate whose reach goes on over the following clauses.
 *
 * @param clausal whether its target is a clause with a subject of its own
 * @param own whether that subject belongs to the holders (两国企业)
 */
record Governor(Basis basis, boolean clausal, boolean own) {
  static Governor of(Basis basis) {
    return new Governor(basis, false, false);
  }

  Relation relation() {
    return basis.relation();
  }
}

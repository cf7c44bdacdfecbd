package org.declgraph.store.load;

/** Quads of numbered nodes in the order of an index, each once. */
interface SortedQuads {
  int size();

  /**
   * The number of a node.
   *
   * @param place in the order of the index: of POSG, 0 is the predicate
   */
  int node(int row, int place);
}

package org.declgraph.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Two graphs seen as one, which describe no subject both: a subject is looked for in the first, and
 * only if it is not there in the second.
 */
final class Overlay extends GraphBase {
  private final Graph first;
  private final Graph second;

  Overlay(Graph first, Graph second) {
    this.first = first;
    this.second = second;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    ExtendedIterator<Triple> found = first.find(pattern);
    if (!pattern.getSubject().isConcrete()) {
      return found.andThen(second.find(pattern));
    }
    return found.hasNext() ? found : second.find(pattern);
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    return first.contains(triple) || second.contains(triple);
  }
}

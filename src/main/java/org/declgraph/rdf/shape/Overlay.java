package org.declgraph.rdf.shape;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Two graphs seen as one, which say nothing both of one subject. What is asked of a subject is
 * looked for in the second first: an actor has a handful of triples there, and thousands in the
 * graph of what follows from all declarations.
 */
public final class Overlay extends GraphBase {
  private final Graph first;
  private final Graph second;

  public Overlay(Graph first, Graph second) {
    this.first = first;
    this.second = second;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    ExtendedIterator<Triple> found = second.find(pattern);
    if (!pattern.getSubject().isConcrete()) {
      return found.andThen(first.find(pattern));
    }
    return found.hasNext() ? found : first.find(pattern);
  }

  @Override
  protected boolean graphBaseContains(Triple triple) {
    return first.contains(triple) || second.contains(triple);
  }
}

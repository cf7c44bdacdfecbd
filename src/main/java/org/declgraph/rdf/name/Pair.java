package org.declgraph.rdf.name;

/** Two entities that a sentence names, in the order of their ids. */
public record Pair(String first, String second) implements Comparable<Pair> {
  @Override
  public int compareTo(Pair other) {
    int order = first.compareTo(other.first);
    return order == 0 ? second.compareTo(other.second) : order;
  }
}

package org.declgraph.rdf.shape;

/**
 * A node of a graph that breaks a shape.
 *
 * @param node its IRI
 * @param path the property in question; empty where the node itself is
 * @param message what is wrong
 */
public record Violation(String node, String path, String message) {
  @Override
  public String toString() {
    return path.isEmpty() ? node + ": " + message : node + " " + path + ": " + message;
  }
}

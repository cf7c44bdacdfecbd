package org.declgraph.rdf.name;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A graph of the store and its name. */
public record NamedGraph(Node name, Graph graph) {}

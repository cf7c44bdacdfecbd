/** The names in a graph: of resources, of terms, and of the graph itself. */
package org.declgraph.rdf.name;

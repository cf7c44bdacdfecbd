/** Records become graphs: what declarations share, what each says, what follows from them. */
package org.declgraph.rdf.graph;

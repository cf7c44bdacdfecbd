/** Records become a graph: IRIs, vocabulary, and the check against the shapes. */
package org.declgraph.rdf;

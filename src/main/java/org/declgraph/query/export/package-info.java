/** A graph written whole: as RDF, as tables, as a network. */
package org.declgraph.query.export;

/** The documents that declarations name, found among the declarations of a corpus. */
package org.declgraph.rdf.citation;

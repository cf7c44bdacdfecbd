/** A sentence in clauses: what stands inside quotes and brackets, and where a clause ends. */
package org.declgraph.clause;

/** Clauses that stand in the reach of what comes before them. */
package org.declgraph.reading.reach;

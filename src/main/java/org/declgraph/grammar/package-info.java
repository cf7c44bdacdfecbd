/** Where a clause begins and ends, and what in it ought to be. */
package org.declgraph.grammar;

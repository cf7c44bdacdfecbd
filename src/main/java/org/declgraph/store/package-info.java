/** Generations of TDB2: written, verified, switched to, and read. */
package org.declgraph.store;

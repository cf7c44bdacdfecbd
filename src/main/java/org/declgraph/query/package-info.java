/** Saved queries with typed parameters, and the rows they answer with. */
package org.declgraph.query;

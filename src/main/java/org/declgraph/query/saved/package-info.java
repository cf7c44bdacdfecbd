/** Saved queries with typed parameters. */
package org.declgraph.query.saved;

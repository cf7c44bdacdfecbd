/** Steps as lines: those of a terminal, and rows of CSV and JSON. */
package org.declgraph.timeline.line;

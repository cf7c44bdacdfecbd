/** What came of a file: a text with the columns of its pages, or why there is none. */
package org.declgraph.format.extraction;

/** The pages of a PDF, line by line as they are read. */
package org.declgraph.format.pdf;

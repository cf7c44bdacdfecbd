/** The texts that a source holds, their sections and dates. */
package org.declgraph.declaration.piece;

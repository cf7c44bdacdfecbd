/** What analysts know better of a text: the rows of {@code seeds/declarations.csv}. */
package org.declgraph.declaration.correction;

/** Sentences that are alike, and where they differ. */
package org.declgraph.declaration.likeness;

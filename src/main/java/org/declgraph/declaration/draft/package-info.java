/** A text of a file, read by itself: it may be a copy of another, and its year may be missing. */
package org.declgraph.declaration.draft;

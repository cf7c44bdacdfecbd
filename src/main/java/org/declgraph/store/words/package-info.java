/** The index of a generation's words. */
package org.declgraph.store.words;

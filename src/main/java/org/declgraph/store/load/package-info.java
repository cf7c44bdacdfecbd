/** A database written whole, and read back. */
package org.declgraph.store.load;

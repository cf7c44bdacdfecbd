/** A corpus read from nothing into a store. */
package org.declgraph.growth.whole;

/** A generation changed in place, all of it or nothing. */
package org.declgraph.store.change;

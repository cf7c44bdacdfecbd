/** What a clause says by its predicate: how its holders stand, what they promise and demand. */
package org.declgraph.reading.predicate;

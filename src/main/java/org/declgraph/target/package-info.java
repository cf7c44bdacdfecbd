/** What a position is on: where a target begins and ends, whose deed it is, whether it is one. */
package org.declgraph.target;

/** How positions move over time: aligned claims and named steps. */
package org.declgraph.shift;

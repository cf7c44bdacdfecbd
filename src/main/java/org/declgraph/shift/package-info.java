/** How positions move over time: occasions, aligned claims and named steps. */
package org.declgraph.shift;

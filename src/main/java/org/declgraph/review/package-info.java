/** What analysts decided of positions, applied to what was read. */
package org.declgraph.review;

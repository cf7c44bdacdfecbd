/** A store that grows and shrinks: what a change of its files touches, and what it makes of it. */
package org.declgraph.growth;

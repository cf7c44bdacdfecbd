/** Annotated texts: their sentences, and the positions and entities that stand in them. */
package org.declgraph.evaluation.gold;

/** Figures: what share of some rows is right, and how alike two wordings are. */
package org.declgraph.evaluation.figure;

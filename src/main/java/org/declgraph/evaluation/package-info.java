/** Extracted rows held against annotated texts. */
package org.declgraph.evaluation;

/** Sentences read by their cues: who stands how towards what. */
package org.declgraph.reading;

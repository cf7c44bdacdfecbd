/** Who stands how towards what: positions read from a sentence by its cues. */
package org.declgraph.position;

/** A folder of files read through: declarations, their sentences, mentions and positions. */
package org.declgraph.corpus;

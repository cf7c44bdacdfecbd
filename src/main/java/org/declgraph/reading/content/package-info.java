/** What a clause says without a cue at its head: what ought to be, and what is good or bad. */
package org.declgraph.reading.content;

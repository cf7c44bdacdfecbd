/** Two wordings as one text, word by word: what is kept, what is gone, what is new. */
package org.declgraph.timeline.redline;

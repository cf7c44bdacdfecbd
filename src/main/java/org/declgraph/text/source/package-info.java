/** The files of a corpus, each a text, or refused with a reason. */
package org.declgraph.text.source;

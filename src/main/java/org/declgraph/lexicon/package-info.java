/** The lexicon of the language and the genre: {@code seeds/lexicon/*.csv} as immutable entries. */
package org.declgraph.lexicon;

/** Paragraphs, their sentences, and the words of these. */
package org.declgraph.text;

/** Files become text with places: encodings, line wrapping, paragraphs, sections and sentences. */
package org.declgraph.text;

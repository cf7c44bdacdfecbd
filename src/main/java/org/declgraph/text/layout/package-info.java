/** How a text is laid out: paragraphs joined from wrapped lines, and what is left out. */
package org.declgraph.text.layout;

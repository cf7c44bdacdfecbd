/** Answers to saved queries, kept, cut into pages and sent. */
package org.declgraph.web.answer;

/** What a query answers, and how it is shown. */
package org.declgraph.query.answer;

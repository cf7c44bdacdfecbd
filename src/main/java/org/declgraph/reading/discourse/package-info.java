/** What is understood of a sentence so far, who holds it, and what it hands on to the next. */
package org.declgraph.reading.discourse;

/** Who says something, and what was said before it. */
package org.declgraph.reading.saying;

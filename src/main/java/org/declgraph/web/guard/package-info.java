/** What is let in, how much of it at once, and what is refused. */
package org.declgraph.web.guard;

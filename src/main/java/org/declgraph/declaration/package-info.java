/** What a text is, and which copies of it witness it. */
package org.declgraph.declaration;

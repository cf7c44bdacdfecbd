/** What a text is: title, date, place, parties, kind, and which copies witness it. */
package org.declgraph.declaration;

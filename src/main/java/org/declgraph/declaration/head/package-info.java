/** What a text says of itself: title, date, place, parties, kind. */
package org.declgraph.declaration.head;

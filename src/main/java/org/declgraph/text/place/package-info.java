/** Where something stands in a text, and in the one that it was made from. */
package org.declgraph.text.place;

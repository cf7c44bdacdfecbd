/** What holders claim at successive occasions, and which of these claims belong together. */
package org.declgraph.claim;

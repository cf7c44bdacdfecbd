/** Files of any format become plain text, or are refused with a reason. */
package org.declgraph.format;

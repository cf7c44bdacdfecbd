/** What the reader is not sure of, and words that were hardly written so: 评价评价, 无核化世界. */
package org.declgraph.declaration.doubt;

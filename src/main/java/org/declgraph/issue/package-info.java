/** What a position is about: issues of the scheme, and candidates for it. */
package org.declgraph.issue;

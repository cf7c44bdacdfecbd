/** Steps as people read them: redlines, a matrix of issues by occasion, timelines, one page. */
package org.declgraph.timeline;

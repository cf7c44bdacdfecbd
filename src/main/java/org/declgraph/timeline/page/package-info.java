/** Steps as one page: a matrix of issues by occasion, timelines, and the quotes. */
package org.declgraph.timeline.page;

/** The dataset in force, lent for the time of a request. */
package org.declgraph.web.lease;

/** What is told of results and failures, for people. */
package org.declgraph.cli.report;

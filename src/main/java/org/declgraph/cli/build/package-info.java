/** One reading of files into a store: its rules, its name, and what is told of it. */
package org.declgraph.cli.build;

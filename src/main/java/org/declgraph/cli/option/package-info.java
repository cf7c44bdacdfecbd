/** Options that several commands take: what is read, and where it is written. */
package org.declgraph.cli.option;

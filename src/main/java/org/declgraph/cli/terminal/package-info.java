/** What a command prints on, and how it ends. */
package org.declgraph.cli.terminal;

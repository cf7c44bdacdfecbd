/** What a store has for a command, as rows. */
package org.declgraph.cli.stored;

/** The commands, one a type. */
package org.declgraph.cli.command;

/** The program: the only place that prints and exits, here and below. */
package org.declgraph.cli;

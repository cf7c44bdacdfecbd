/** Fuseki and the explorer over a store. */
package org.declgraph.web;

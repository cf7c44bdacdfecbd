/** Graphs checked against the shapes. */
package org.declgraph.rdf.shape;

package org.declgraph.rdf;

/**
 * An issue of the scheme, or a group of them.
 *
 * @param id the last part of its IRI
 * @param zh its Chinese label
 * @param en its English label; empty where there is none
 * @param broader the id of the group it is in; empty where it is a group itself
 */
public record Concept(String id, String zh, String en, String broader) {}

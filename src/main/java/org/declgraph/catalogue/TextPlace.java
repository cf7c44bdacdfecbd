package org.declgraph.catalogue;

/**
 * Among which texts the copies of one are looked for.
 *
 * @param day in ISO form, or a word where it is not known
 * @param anyDay whether it may be a copy of a text of any day
 */
public record TextPlace(String day, boolean anyDay) {}

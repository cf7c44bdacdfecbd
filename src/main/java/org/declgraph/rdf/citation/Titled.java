package org.declgraph.rdf.citation;

import org.declgraph.declaration.Declaration;

/**
 * A declaration that may be cited.
 *
 * @param date in ISO form; empty where unknown
 */
public record Titled(String declaration, String title, String date) {
  public static Titled of(Declaration declaration) {
    return new Titled(
        declaration.id(),
        Citations.bare(declaration.head().title()),
        declaration.head().date().map(Object::toString).orElse(""));
  }
}

package org.declgraph.declaration;

import java.util.List;
import org.declgraph.declaration.draft.Draft;

/**
 * A declaration, and the drafts that it was gathered from.
 *
 * @param best the one that its text is taken from
 * @param copies its other witnesses
 */
public record Gathered(Draft best, List<Draft> copies, Declaration declaration) {
  public Gathered {
    copies = List.copyOf(copies);
  }
}

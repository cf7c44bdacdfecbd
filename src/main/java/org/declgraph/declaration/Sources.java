package org.declgraph.declaration;

import java.util.List;
import org.declgraph.declaration.draft.Informed;

/**
 * The drafts that declarations were made of.
 *
 * @param texts all of them
 * @param gathered the declarations, without what other declarations tell of them
 */
public record Sources(List<Informed> texts, List<Gathered> gathered) {
  public static final Sources NONE = new Sources(List.of(), List.of());

  public Sources {
    texts = List.copyOf(texts);
    gathered = List.copyOf(gathered);
  }
}

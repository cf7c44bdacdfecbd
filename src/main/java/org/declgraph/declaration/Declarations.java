package org.declgraph.declaration;

import java.util.List;
import org.declgraph.text.Refusal;

/**
 * All declarations that files hold.
 *
 * @param declarations ordered by date, those without one last, then by id
 * @param refusals ordered by path
 */
public record Declarations(List<Declaration> declarations, List<Refusal> refusals) {
  public Declarations {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
  }
}

package org.declgraph.declaration;

import java.util.List;
import org.declgraph.table.Problem;
import org.declgraph.text.Refusal;

/**
 * All declarations that files hold.
 *
 * @param declarations ordered by date, those without one last, then by id
 * @param refusals ordered by path
 * @param unused the rows of {@code declarations.csv} that mean none of the texts
 */
public record Declarations(
    List<Declaration> declarations, List<Refusal> refusals, List<Problem> unused) {
  public Declarations {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
    unused = List.copyOf(unused);
  }
}

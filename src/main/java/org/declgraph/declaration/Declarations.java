package org.declgraph.declaration;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declgraph.table.Problem;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.Refusal;

/**
 * All declarations that files hold.
 *
 * @param declarations ordered by date, those without one last, then by id
 * @param refusals ordered by path
 * @param omissions for each file what stands on its pages and is no part of a text
 * @param unused the rows of {@code declarations.csv} that mean none of the texts
 * @param sources the drafts that they were made of
 */
public record Declarations(
    List<Declaration> declarations,
    List<Refusal> refusals,
    SortedMap<String, List<Omission>> omissions,
    List<Problem> unused,
    Sources sources) {
  public Declarations {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
    omissions = Collections.unmodifiableSortedMap(new TreeMap<>(omissions));
    unused = List.copyOf(unused);
  }

  /** The same without some declarations. */
  public Declarations without(List<String> ids) {
    List<Declaration> others =
        declarations.stream().filter(declaration -> !ids.contains(declaration.id())).toList();
    return new Declarations(others, refusals, omissions, unused, sources);
  }

  /** The same with the files that gave nothing. */
  public Declarations with(List<Refusal> refused) {
    List<Refusal> sorted = refused.stream().sorted(Comparator.comparing(Refusal::path)).toList();
    return new Declarations(declarations, sorted, omissions, unused, sources);
  }
}

package org.declgraph.corpus;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.Refusal;

/**
 * All declarations of a corpus, ordered by date and id.
 *
 * @param refusals the files that gave nothing, ordered by path
 * @param omissions for each file what stands on its pages and is no part of a text
 */
public record Corpus(
    List<ReadDeclaration> declarations,
    List<Refusal> refusals,
    SortedMap<String, List<Omission>> omissions) {
  public Corpus {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
    omissions = Collections.unmodifiableSortedMap(new TreeMap<>(omissions));
  }

  /** A corpus from whose pages nothing was left out. */
  public Corpus(List<ReadDeclaration> declarations, List<Refusal> refusals) {
    this(declarations, refusals, Collections.emptySortedMap());
  }

  /** What was read, in numbers. */
  public Overview overview() {
    return new Overview(
        declarations.stream().map(ReadDeclaration::summary).toList(), refusals, omissions);
  }
}

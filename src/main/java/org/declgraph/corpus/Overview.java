package org.declgraph.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.Refusal;

/**
 * What was read from a corpus, in numbers.
 *
 * @param declarations ordered by date and id
 * @param refusals the files that gave nothing, ordered by path
 * @param omissions for each file what stands on its pages and is no part of a text
 */
public record Overview(
    List<Summary> declarations,
    List<Refusal> refusals,
    SortedMap<String, List<Omission>> omissions) {
  public Overview {
    declarations = List.copyOf(declarations);
    refusals = List.copyOf(refusals);
    omissions = Collections.unmodifiableSortedMap(new TreeMap<>(omissions));
  }

  /** Of some of the declarations only. */
  public Overview of(Set<String> ids) {
    return new Overview(
        declarations.stream().filter(one -> ids.contains(one.declaration().id())).toList(),
        refusals,
        omissions);
  }
}

package org.declgraph.declaration.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.declgraph.text.layout.Omission;

/**
 * The texts of one file, each read by itself.
 *
 * @param omissions what stands on its pages and is no part of a text
 */
public record FileDrafts(String path, List<Draft> drafts, List<Omission> omissions) {
  public FileDrafts {
    drafts = List.copyOf(drafts);
    omissions = List.copyOf(omissions);
  }

  /**
   * The same texts, known also by what they were.
   *
   * @param before the file as it was before its columns were put in order, with a text at least
   */
  public FileDrafts after(FileDrafts before) {
    if (drafts.isEmpty()) {
      return this;
    }
    List<List<Known>> former = new ArrayList<>();
    drafts.forEach(draft -> former.add(new ArrayList<>()));
    for (int i = 0; i < before.drafts.size(); i++) {
      Known known = before.drafts.get(i).known();
      former.get(placeOf(known.title(), i)).add(known);
    }
    String hash = before.drafts.get(0).source().hash();
    former.stream().filter(List::isEmpty).forEach(none -> none.add(new Known("", "", hash)));
    List<Draft> both =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> drafts.get(i).withFormer(former.get(i)))
            .toList();
    return new FileDrafts(path, both, omissions);
  }

  /** Where the text of a title stands; if none has it, the one in its place, or the last. */
  private int placeOf(String title, int place) {
    int near = Math.min(place, drafts.size() - 1);
    return IntStream.concat(IntStream.of(near), IntStream.range(0, drafts.size()))
        .filter(i -> drafts.get(i).known().title().equals(title))
        .findFirst()
        .orElse(near);
  }
}

package org.declgraph.growth.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.LinesAtHand;
import org.declgraph.declaration.doubt.Slips;
import org.declgraph.declaration.likeness.Line;
import org.declgraph.declaration.likeness.Lines;

/**
 * The sentences of all declarations after a change.
 *
 * @param before those before it
 * @param kept those of texts that stay as they are
 * @param fresh those of texts that come or change
 */
record Neighbours(Catalogue before, Catalogue kept, LinesAtHand fresh) implements Lines {
  static Neighbours of(Catalogue before, Catalogue kept, List<Declaration> fresh) {
    return new Neighbours(before, kept, new LinesAtHand(fresh));
  }

  @Override
  public List<Line> with(int band) {
    List<Line> lines = new ArrayList<>(kept.with(band));
    lines.addAll(fresh.with(band));
    return lines;
  }

  /**
   * The ids of the declarations that stay, but of whose sentences something else is to be said.
   *
   * @param changed the sentences that come or go
   */
  SortedSet<String> doubtedOtherwise(Set<Line> changed) {
    Set<Line> touched = new HashSet<>();
    changed.stream()
        .flatMap(line -> Arrays.stream(line.bands()).boxed())
        .distinct()
        .forEach(band -> touched.addAll(touched(band)));
    SortedSet<String> ids = new TreeSet<>();
    touched.stream()
        .filter(line -> Slips.differ(line, before, this))
        .forEach(line -> ids.add(line.order().substring(line.order().indexOf(' ') + 1)));
    return ids;
  }

  /** The sentences that stay, of those with a band that is no formula's before or after. */
  private List<Line> touched(int band) {
    List<Line> others = kept.with(band);
    boolean formula = before.with(band).size() > CROWD && with(band).size() > CROWD;
    return formula || others.size() > CROWD ? List.of() : others;
  }
}

package org.declgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among overlapping candidates: the longest first, then what is known, then the first. */
final class Choice {
  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt((Candidate c) -> -c.span().length())
          .thenComparing(c -> c.type().isPresent())
          .thenComparing(c -> c.entity().isEmpty())
          .thenComparingInt(c -> c.span().start())
          .thenComparing(Candidate::rule);

  private Choice() {}

  /** Those chosen, in order of place; ordinary words have done their work and are left out. */
  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    candidates.stream()
        .sorted(ORDER)
        .filter(c -> chosen.stream().noneMatch(o -> o.span().overlaps(c.span())))
        .forEach(chosen::add);
    return chosen.stream()
        .filter(c -> c.type().isPresent())
        .sorted(Comparator.comparingInt(c -> c.span().start()))
        .toList();
  }
}

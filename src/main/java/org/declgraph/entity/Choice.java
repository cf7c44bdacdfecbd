package org.declgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.declgraph.entity.name.Candidate;

/** Chooses among overlapping candidates: the longest first, then what is known, then the first. */
final class Choice {
  private static final Comparator<Candidate> BY_PLACE =
      Comparator.comparingInt(c -> c.span().start());

  private Choice() {}

  /** Those chosen, in order of place; ordinary words have done their work and are left out. */
  static List<Candidate> of(List<Candidate> candidates) {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.sort(Choice::compare);
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : ranked) {
      if (isFree(candidate, chosen)) {
        chosen.add(candidate);
      }
    }
    chosen.removeIf(c -> c.type().isEmpty());
    chosen.sort(BY_PLACE);
    return chosen;
  }

  private static int compare(Candidate one, Candidate other) {
    int order = Integer.compare(other.span().length(), one.span().length());
    order = order != 0 ? order : Boolean.compare(one.type().isPresent(), other.type().isPresent());
    order = order != 0 ? order : Boolean.compare(one.entity().isEmpty(), other.entity().isEmpty());
    order = order != 0 ? order : Integer.compare(one.span().start(), other.span().start());
    return order != 0 ? order : one.rule().compareTo(other.rule());
  }

  private static boolean isFree(Candidate candidate, List<Candidate> chosen) {
    for (Candidate other : chosen) {
      if (other.span().overlaps(candidate.span())) {
        return false;
      }
    }
    return true;
  }
}

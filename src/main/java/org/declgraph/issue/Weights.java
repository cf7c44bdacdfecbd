package org.declgraph.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much speaks for each issue.
 *
 * @param all ordered by issue, each once
 */
record Weights(List<Weight> all) {
  static final Weights NONE = new Weights(List.of());

  /** What a second or third word for one issue adds. */
  private static final double FURTHER = 0.5;

  private static final Comparator<Weight> WEIGHTIEST_FIRST =
      Comparator.comparingDouble(Weight::weight).reversed().thenComparing(Weight::issue);

  Weights {
    all = List.copyOf(all);
  }

  /** How much speaks for an issue. */
  record Weight(String issue, double weight) {}

  static Weights of(Map<String, Double> byIssue) {
    List<Weight> all = new ArrayList<>();
    new TreeMap<>(byIssue).forEach((issue, weight) -> all.add(new Weight(issue, weight)));
    return new Weights(all);
  }

  /**
   * The strongest word for each issue, and a share of the others; a word said twice counts once.
   *
   * @param evidence ordered by issue
   */
  static Weights of(List<Evidence> evidence) {
    List<Weight> all = new ArrayList<>();
    int start = 0;
    while (start < evidence.size()) {
      String issue = evidence.get(start).pointer().issue();
      int end = start + 1;
      while (end < evidence.size() && evidence.get(end).isFor(issue)) {
        end++;
      }
      all.add(new Weight(issue, sum(words(evidence.subList(start, end)))));
      start = end;
    }
    return new Weights(all);
  }

  /** The weight of each word for one issue. */
  private static double[] words(List<Evidence> evidence) {
    double[] words = new double[evidence.size()];
    int count = 0;
    String last = "";
    for (Evidence e : evidence) {
      boolean again = count > 0 && e.pointer().cause().equals(last);
      last = e.pointer().cause();
      if (again) {
        words[count - 1] = Math.max(words[count - 1], e.pointer().weight());
      } else {
        words[count++] = e.pointer().weight();
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static double sum(double[] words) {
    if (words.length == 1) {
      return words[0];
    }
    double strongest = Arrays.stream(words).max().orElse(0);
    double every = Arrays.stream(words).sum();
    return strongest + FURTHER * (every - strongest);
  }

  /** These, and others by a factor. */
  Weights plus(Weights others, double factor) {
    List<Weight> sums = new ArrayList<>(all.size() + others.all.size());
    int next = 0;
    for (Weight other : others.all) {
      while (next < all.size() && all.get(next).issue().compareTo(other.issue()) < 0) {
        sums.add(all.get(next++));
      }
      double added = factor * other.weight();
      boolean both = next < all.size() && all.get(next).issue().equals(other.issue());
      sums.add(new Weight(other.issue(), both ? all.get(next++).weight() + added : added));
    }
    sums.addAll(all.subList(next, all.size()));
    return new Weights(sums);
  }

  double strongest() {
    double strongest = all.isEmpty() ? 0 : all.get(0).weight();
    for (Weight weight : all) {
      strongest = Math.max(strongest, weight.weight());
    }
    return strongest;
  }

  /** The weightiest first, equal ones by id. */
  List<Weight> ranked() {
    List<Weight> ranked = new ArrayList<>(all);
    ranked.sort(WEIGHTIEST_FIRST);
    return ranked;
  }
}

package org.declgraph.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How much speaks for each issue. */
record Weights(Map<String, Double> byIssue) {
  static final Weights NONE = new Weights(Map.of());

  /** What a second or third word for one issue adds. */
  private static final double FURTHER = 0.5;

  Weights {
    byIssue = Map.copyOf(byIssue);
  }

  /**
   * The strongest word for each issue, and a share of the others; a word said twice counts once.
   */
  static Weights of(List<Evidence> evidence) {
    Map<String, Map<String, Double>> words = new TreeMap<>();
    for (Evidence e : evidence) {
      words
          .computeIfAbsent(e.pointer().issue(), i -> new TreeMap<>())
          .merge(e.pointer().cause(), e.pointer().weight(), Math::max);
    }
    Map<String, Double> sums = new TreeMap<>();
    words.forEach((issue, weights) -> sums.put(issue, sum(weights)));
    return new Weights(sums);
  }

  private static double sum(Map<String, Double> weights) {
    double strongest = weights.values().stream().mapToDouble(w -> w).max().orElse(0);
    double all = weights.values().stream().mapToDouble(w -> w).sum();
    return strongest + FURTHER * (all - strongest);
  }

  Weights plus(Weights other, double factor) {
    Map<String, Double> sums = new TreeMap<>(byIssue);
    other.byIssue.forEach((issue, weight) -> sums.merge(issue, factor * weight, Double::sum));
    return new Weights(sums);
  }

  double of(String issue) {
    return byIssue.getOrDefault(issue, 0.0);
  }

  double strongest() {
    return byIssue.values().stream().mapToDouble(w -> w).max().orElse(0);
  }

  boolean isEmpty() {
    return byIssue.isEmpty();
  }

  /** The issues, the weightiest first, equal ones by id. */
  List<String> ranked() {
    return byIssue.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}

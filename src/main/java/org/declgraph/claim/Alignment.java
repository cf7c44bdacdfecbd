package org.declgraph.claim;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims of two occasions speak of the same thing, one to one.
 *
 * @param later the later claim's place, by the earlier's
 * @param earlier the earlier claim's place, by the later's
 * @param nearLater for an earlier claim the likest later one, paired with it or with another
 * @param nearEarlier for a later claim the likest earlier one, paired with it or with another
 */
public record Alignment(
    Map<Integer, Integer> later,
    Map<Integer, Integer> earlier,
    Map<Integer, Integer> nearLater,
    Map<Integer, Integer> nearEarlier) {
  private record Pair(int before, int after, double rank) {}

  private static final Comparator<Pair> LIKEST_FIRST =
      Comparator.comparingDouble(Pair::rank)
          .reversed()
          .thenComparingInt(Pair::before)
          .thenComparingInt(Pair::after);

  public Alignment {
    later = Map.copyOf(later);
    earlier = Map.copyOf(earlier);
    nearLater = Map.copyOf(nearLater);
    nearEarlier = Map.copyOf(nearEarlier);
  }

  /** Pairs claims that share one of the issues, the likest first. */
  static Alignment of(Claims before, Claims after, Scope scope) {
    Map<Integer, Integer> later = new HashMap<>();
    Map<Integer, Integer> earlier = new HashMap<>();
    Map<Integer, Integer> nearLater = new HashMap<>();
    Map<Integer, Integer> nearEarlier = new HashMap<>();
    for (Pair pair : pairs(before, after, scope)) {
      nearLater.putIfAbsent(pair.before(), pair.after());
      nearEarlier.putIfAbsent(pair.after(), pair.before());
      if (!later.containsKey(pair.before()) && !earlier.containsKey(pair.after())) {
        later.put(pair.before(), pair.after());
        earlier.put(pair.after(), pair.before());
      }
    }
    return new Alignment(later, earlier, nearLater, nearEarlier);
  }

  /** Which issues are compared, and how. */
  record Scope(Collection<String> issues, Pairing pairing) {}

  private static List<Pair> pairs(Claims before, Claims after, Scope scope) {
    Map<List<Integer>, Double> ranks = new HashMap<>();
    for (String issue : scope.issues()) {
      for (int i : before.on(issue)) {
        for (int j : after.on(issue)) {
          double rank = scope.pairing().rank(before.at(i), after.at(j), issue);
          ranks.merge(List.of(i, j), rank, Math::min);
        }
      }
    }
    return ranks.entrySet().stream()
        .filter(pair -> pair.getValue() > 0)
        .map(pair -> new Pair(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
        .sorted(LIKEST_FIRST)
        .toList();
  }
}

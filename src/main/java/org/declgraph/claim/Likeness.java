package org.declgraph.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How like two targets are: shared words and entities, each weighed by its rarity among a series'
 * claims on the issue, so that what all of them name (朝鲜半岛) tells least.
 */
final class Likeness {
  private final double name;
  private final double actor;
  private final Map<String, Map<String, Double>> weights = new HashMap<>();

  private final Map<Claim, String> bare = new IdentityHashMap<>();

  /** Weighs the words of all claims of a series. */
  Likeness(List<Claim> claims, ClaimLexicon lexicon) {
    this.name = lexicon.number("name");
    this.actor = lexicon.number("actor");
    Map<String, List<Claim>> byIssue = new TreeMap<>();
    for (Claim claim : claims) {
      for (String issue : claim.issues()) {
        byIssue.computeIfAbsent(issue, k -> new ArrayList<>()).add(claim);
      }
    }
    byIssue.forEach((issue, those) -> weights.put(issue, weigh(those)));
  }

  private Map<String, Double> weigh(List<Claim> claims) {
    Map<String, Integer> counts = new HashMap<>();
    claims.forEach(claim -> claim.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    Map<String, Double> rarities = new HashMap<>();
    counts.forEach(
        (word, count) ->
            rarities.put(word, factor(word) * Math.log(1.0 + (double) claims.size() / count)));
    return rarities;
  }

  private double factor(String word) {
    return word.startsWith(Words.NAME) ? name : word.startsWith(Words.ACTOR) ? actor : 1;
  }

  /**
   * From 0, nothing in common, to 1, the same words, as seen by an issue of both: the share of both
   * targets' words that they share.
   */
  double ofBoth(Claim one, Claim other, String issue) {
    if (bare(one).equals(bare(other))) {
      return 1;
    }
    double both = weight(one.words(), issue) + weight(other.words(), issue);
    double shared = weight(shared(one, other), issue) + weight(shared(other, one), issue);
    return both == 0 ? 0 : shared / both;
  }

  private String bare(Claim claim) {
    return bare.computeIfAbsent(claim, Claim::bareTarget);
  }

  /** The same, but for the shorter target alone: how much of it is found in the longer. */
  double ofShorter(Claim one, Claim other, String issue) {
    double first = weight(one.words(), issue);
    double second = weight(other.words(), issue);
    if (Math.min(first, second) == 0) {
      return 0;
    }
    return first <= second
        ? weight(shared(one, other), issue) / first
        : weight(shared(other, one), issue) / second;
  }

  /** The words of one that the other has too, however it is cut into words. */
  private static List<String> shared(Claim one, Claim other) {
    Set<String> words = new HashSet<>(other.words());
    String text = other.target();
    return one.words().stream()
        .filter(word -> words.contains(word) || (word.length() > 1 && text.contains(word)))
        .toList();
  }

  private double weight(List<String> words, String issue) {
    Map<String, Double> rarities = weights.get(issue);
    return words.stream().mapToDouble(rarities::get).sum();
  }
}

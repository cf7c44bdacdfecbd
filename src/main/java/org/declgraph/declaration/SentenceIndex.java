package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.declgraph.text.Sentence;

/** Finds sentences that are nearly alike, without comparing all with all. */
final class SentenceIndex {
  /** A sentence shorter than this is a formula, and tells nothing. */
  static final int SHORTEST = 10;

  private static final double ALIKE = 0.4;
  private static final int CROWD = 200;

  private final Map<Long, List<Entry>> buckets = new HashMap<>();

  private record Entry(int draft, Sentence sentence, Shingles shingles) {}

  /** A sentence of an indexed text, and how like it is. */
  record Match(int draft, Sentence sentence, double likeness) {}

  /** Adds the sentences of a text under its number. */
  void add(int draft, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Shingles shingles = Shingles.of(sentence.text());
      if (shingles.size() >= SHORTEST) {
        Entry entry = new Entry(draft, sentence, shingles);
        for (long band : shingles.bands()) {
          buckets.computeIfAbsent(band, b -> new ArrayList<>(1)).add(entry);
        }
      }
    }
  }

  /**
   * The most alike sentence among the texts allowed; the earliest where several are equally so. A
   * sentence that hundreds of texts have is a formula and is not found.
   */
  Optional<Match> find(Sentence sentence, Predicate<Integer> drafts) {
    Shingles shingles = Shingles.of(sentence.text());
    if (shingles.size() < SHORTEST) {
      return Optional.empty();
    }
    Match best = null;
    for (Entry entry : candidates(shingles)) {
      if (drafts.test(entry.draft)) {
        double likeness = shingles.likeness(entry.shingles);
        if (likeness >= ALIKE && (best == null || likeness > best.likeness)) {
          best = new Match(entry.draft, entry.sentence, likeness);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Set<Entry> candidates(Shingles shingles) {
    Set<Entry> candidates = new LinkedHashSet<>();
    for (long band : shingles.bands()) {
      List<Entry> bucket = buckets.getOrDefault(band, List.of());
      if (bucket.size() <= CROWD) {
        candidates.addAll(bucket);
      }
    }
    return candidates;
  }
}

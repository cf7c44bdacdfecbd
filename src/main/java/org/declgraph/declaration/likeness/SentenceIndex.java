package org.declgraph.declaration.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.declgraph.text.Sentence;

/**
 * Finds sentences that are nearly alike, without comparing all with all. Of each sentence it keeps
 * ten hashes in flat arrays, so that millions fit.
 */
public final class SentenceIndex {
  /** A sentence shorter than this is a formula, and tells nothing. */
  public static final int SHORTEST = 10;

  private static final double ALIKE = 0.4;
  private static final int NONE = -1;

  private final List<Entry> entries = new ArrayList<>();

  /** For each entry and band the hash, and the slot before it in its chain. */
  private int[] hashes = new int[Shingles.BANDS * 64];

  private int[] next = new int[Shingles.BANDS * 64];
  private int[] heads = newHeads(1024);

  /** A sentence of an indexed text. */
  public record Entry(int text, Sentence sentence) {}

  /** A sentence of an indexed text, and how like it is. */
  public record Match(int text, Sentence sentence, double likeness) {}

  /** Adds the sentences of a text under its number. */
  public void add(int text, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      Shingles shingles = Shingles.of(sentence.text());
      if (shingles.size() >= SHORTEST) {
        add(new Entry(text, sentence), shingles.bands());
      }
    }
  }

  private void add(Entry entry, int[] bands) {
    int slot = entries.size() * Shingles.BANDS;
    entries.add(entry);
    if (slot + Shingles.BANDS > hashes.length) {
      hashes = Arrays.copyOf(hashes, hashes.length * 2);
      next = Arrays.copyOf(next, next.length * 2);
    }
    System.arraycopy(bands, 0, hashes, slot, Shingles.BANDS);
    if (slot + Shingles.BANDS > heads.length) {
      heads = newHeads(heads.length * 2);
      chain(0, slot);
    }
    chain(slot, slot + Shingles.BANDS);
  }

  private static int[] newHeads(int length) {
    int[] heads = new int[length];
    Arrays.fill(heads, NONE);
    return heads;
  }

  private void chain(int from, int to) {
    for (int slot = from; slot < to; slot++) {
      int head = hashes[slot] & (heads.length - 1);
      next[slot] = heads[head];
      heads[head] = slot;
    }
  }

  /**
   * The most alike sentence among the texts allowed; the earliest where several are equally so. A
   * sentence that many texts have is a formula and is not found.
   */
  public Optional<Match> find(Sentence sentence, Predicate<Integer> texts) {
    Shingles shingles = Shingles.of(sentence.text());
    if (shingles.size() < SHORTEST || entries.isEmpty()) {
      return Optional.empty();
    }
    Match best = null;
    for (int candidate : candidates(shingles.bands())) {
      Entry entry = entries.get(candidate);
      if (texts.test(entry.text)) {
        double likeness = shingles.likeness(Shingles.of(entry.sentence.text()));
        if (likeness >= ALIKE && (best == null || likeness > best.likeness)) {
          best = new Match(entry.text, entry.sentence, likeness);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private SortedSet<Integer> candidates(int[] bands) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (int band : bands) {
      List<Integer> found = places(band);
      if (found.size() <= Lines.CROWD) {
        candidates.addAll(found);
      }
    }
    return candidates;
  }

  /** The sentences that have a band; of a crowd one more than {@link Lines#CROWD}. */
  public List<Entry> with(int band) {
    return places(band).stream().map(entries::get).toList();
  }

  private List<Integer> places(int band) {
    List<Integer> found = new ArrayList<>();
    int slot = heads[band & (heads.length - 1)];
    while (slot != NONE && found.size() <= Lines.CROWD) {
      if (hashes[slot] == band) {
        found.add(slot / Shingles.BANDS);
      }
      slot = next[slot];
    }
    return found;
  }
}

package org.declgraph.declaration;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The runs of three characters in a sentence, punctuation and white space aside, and their MinHash:
 * two sentences are likely to agree in a band of it when they share most of their runs.
 */
final class Shingles {
  static final int BANDS = 10;
  private static final int ROWS = 3;
  private static final int LENGTH = 3;

  private final Set<Integer> runs;

  private Shingles(Set<Integer> runs) {
    this.runs = runs;
  }

  static Shingles of(String text) {
    String plain = plain(text);
    Set<Integer> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= plain.length(); i++) {
      runs.add(plain.substring(i, i + LENGTH).hashCode());
    }
    return new Shingles(runs);
  }

  /** A text without all that copies differ in: marks, spaces, the forms of dashes. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  int size() {
    return runs.size();
  }

  /** The share of runs that both have among those that either has. */
  double likeness(Shingles other) {
    if (runs.isEmpty() || other.runs.isEmpty()) {
      return 0;
    }
    long shared = runs.stream().filter(other.runs::contains).count();
    return (double) shared / (runs.size() + other.runs.size() - shared);
  }

  /** A hash for each band; sentences that share one are candidates. */
  long[] bands() {
    long[] bands = new long[BANDS];
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(run, i));
      }
    }
    for (int band = 0; band < BANDS; band++) {
      long hash = band + 1;
      for (int row = 0; row < ROWS; row++) {
        hash = hash * 0x9E3779B97F4A7C15L + least[band * ROWS + row];
      }
      bands[band] = hash;
    }
    return bands;
  }

  private static int mixed(int run, int seed) {
    int h = run * 0x85EBCA6B + seed * 0xC2B2AE35;
    h = (h ^ (h >>> 15)) * 0x2C1B3C6D;
    h = (h ^ (h >>> 12)) * 0x297A2D39;
    return h ^ (h >>> 15);
  }
}

package org.declgraph.declaration.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.declgraph.text.Sentence;

/**
 * The runs of three characters in a sentence, punctuation and white space aside, and their MinHash:
 * two sentences are likely to agree in a band of it when they share most of their runs.
 */
public final class Shingles {
  static final int BANDS = 10;
  private static final int ROWS = 3;
  private static final int LENGTH = 3;

  /** The hash of each run once, ascending. */
  private final int[] runs;

  private Shingles(int[] runs) {
    this.runs = runs;
  }

  public static Shingles of(String text) {
    String plain = plain(text);
    int[] runs = new int[Math.max(0, plain.length() - LENGTH + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = (plain.charAt(i) * 31 + plain.charAt(i + 1)) * 31 * 31 + plain.charAt(i + 2);
    }
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  /** A text without all that copies differ in: marks, spaces, the forms of dashes. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  /** The same of sentences in a row. */
  public static String plain(List<Sentence> sentences) {
    return sentences.stream().map(s -> plain(s.text())).collect(Collectors.joining());
  }

  public int size() {
    return runs.length;
  }

  /** The share of runs that both have among those that either has. */
  public double likeness(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      int order = Integer.compare(runs[i], other.runs[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int all = runs.length + other.runs.length - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /** A hash for each band; sentences that share one are candidates. */
  public int[] bands() {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int run : runs) {
      for (int i = 0; i < least.length; i++) {
        least[i] = Math.min(least[i], mixed(run, i));
      }
    }
    int[] bands = new int[BANDS];
    for (int band = 0; band < BANDS; band++) {
      int hash = band + 1;
      for (int row = 0; row < ROWS; row++) {
        hash = mixed(hash ^ least[band * ROWS + row], row);
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

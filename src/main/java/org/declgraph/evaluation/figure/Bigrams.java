package org.declgraph.evaluation.figure;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A wording as it is compared: compatibility forms folded, spaces and punctuation left out, and its
 * pairs of neighbouring characters counted.
 */
public record Bigrams(String text, Map<String, Integer> pairs, int size) {
  private static final Pattern IGNORED =
      Pattern.compile(
          "[\\s\\x1c-\\x1f—\\-－–·,，。；;：:、“”\"'‘’《》〈〉<>()（）]", Pattern.UNICODE_CHARACTER_CLASS);

  public static Bigrams of(String wording) {
    String text = plain(wording);
    int[] points = text.codePoints().toArray();
    Map<String, Integer> pairs = new LinkedHashMap<>();
    for (int i = 0; i + 1 < points.length; i++) {
      pairs.merge(new String(points, i, 2), 1, Integer::sum);
    }
    if (pairs.isEmpty()) {
      pairs.put(text, 1);
    }
    return new Bigrams(text, pairs, Math.max(1, points.length - 1));
  }

  /** The wording without spaces and punctuation, compatibility forms folded. */
  public static String plain(String wording) {
    return IGNORED.matcher(Normalizer.normalize(wording, Normalizer.Form.NFKC)).replaceAll("");
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Its length in characters, those beyond the basic plane counted once. */
  public int length() {
    return text.codePointCount(0, text.length());
  }

  /** The harmonic mean of the shares of pairs that each has in the other, from 0 to 1. */
  public double likeness(Bigrams other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    if (text.equals(other.text)) {
      return 1;
    }
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    return Score.harmonicMean(common / (double) size, common / (double) other.size);
  }

  /** How many different pairs both have. */
  public int shared(Bigrams other) {
    return (int) pairs.keySet().stream().filter(other.pairs::containsKey).count();
  }
}

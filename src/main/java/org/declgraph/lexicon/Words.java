package org.declgraph.lexicon;

import java.util.Collection;
import java.util.Set;

/** A list of words, found at a place of a text, longest first. */
public final class Words {
  private final Set<String> words;
  private final int longest;

  public Words(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /**
   * The length of the longest word that begins at {@code at} and ends by {@code end}; 0 for none.
   */
  public int lengthAt(String text, int at, int end) {
    for (int length = Math.min(longest, end - at); length > 0; length--) {
      if (words.contains(text.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * The length of the longest word that ends at {@code end}, not before {@code from}; 0 for none.
   */
  public int lengthBefore(String text, int from, int end) {
    for (int length = Math.min(longest, end - from); length > 0; length--) {
      if (words.contains(text.substring(end - length, end))) {
        return length;
      }
    }
    return 0;
  }
}

package org.declgraph.lexicon;

import java.util.Collection;
import java.util.Set;

/** A list of words, found at a place of a text, longest first. */
public final class Words {
  private final Set<String> words;
  private final Trie forwards;
  private Trie backwards;

  public Words(Collection<String> words) {
    this.words = Set.copyOf(words);
    this.forwards = Trie.of(this.words);
  }

  public boolean contains(String word) {
    return words.contains(word);
  }

  /**
   * The length of the longest word that begins at {@code at} and ends by {@code end}; 0 for none.
   */
  public int lengthAt(String text, int at, int end) {
    return forwards.longest(text, at, end);
  }

  /**
   * The length of the longest word that ends at {@code end}, not before {@code from}; 0 for none.
   */
  public int lengthBefore(String text, int from, int end) {
    return backwards().longestDown(text, from, end);
  }

  /** Made when first asked for, as few lists are; threads that make it at once make the same. */
  private Trie backwards() {
    Trie made = backwards;
    if (made == null) {
      made = Trie.backwards(words);
      backwards = made;
    }
    return made;
  }

  /** Whether one of the words begins at {@code at} and ends by {@code end}. */
  public boolean startAt(String text, int at, int end) {
    return forwards.longest(text, at, end) > 0;
  }

  /** Whether one of the words stands anywhere between two places. */
  public boolean occurIn(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (startAt(text, at, end)) {
        return true;
      }
    }
    return false;
  }
}

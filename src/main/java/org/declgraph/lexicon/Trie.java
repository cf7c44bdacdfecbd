package org.declgraph.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words by their characters, so that the longest at a place is found in one walk. */
final class Trie {
  private final char[] characters;
  private final Trie[] next;
  private final boolean word;

  private Trie(List<String> words, int depth) {
    word = words.stream().anyMatch(w -> w.length() == depth);
    Map<Character, List<String>> longer =
        words.stream()
            .filter(w -> w.length() > depth)
            .collect(Collectors.groupingBy(w -> w.charAt(depth)));
    characters = new char[slots(longer.size())];
    next = new Trie[characters.length];
    longer.forEach(
        (character, rest) -> {
          int slot = slot(character);
          characters[slot] = character;
          next[slot] = new Trie(rest, depth + 1);
        });
  }

  /** A power of two that leaves at least half of the slots free, so that a search ends soon. */
  private static int slots(int characters) {
    return characters == 0 ? 1 : Integer.highestOneBit(characters) * 4;
  }

  /** Where a character stands, or the free slot where it would. */
  private int slot(char character) {
    int slot = character & (characters.length - 1);
    while (next[slot] != null && characters[slot] != character) {
      slot = (slot + 1) & (characters.length - 1);
    }
    return slot;
  }

  static Trie of(List<String> words) {
    return new Trie(words, 0);
  }

  /** The words spelt from their last character to their first. */
  static Trie backwards(List<String> words) {
    return of(words.stream().map(Trie::reversed).toList());
  }

  private static String reversed(String word) {
    char[] characters = new char[word.length()];
    for (int i = 0; i < characters.length; i++) {
      characters[i] = word.charAt(characters.length - 1 - i);
    }
    return new String(characters);
  }

  /** The length of the longest word read from {@code at} up to {@code end}; 0 for none. */
  int longest(String text, int at, int end) {
    int length = 0;
    Trie node = this;
    for (int i = at; i < end; i++) {
      node = node.after(text.charAt(i));
      if (node == null) {
        break;
      }
      length = node.word ? i + 1 - at : length;
    }
    return length;
  }

  /** The same of reversed words, read from {@code end} down to {@code from}. */
  int longestDown(String text, int from, int end) {
    int length = 0;
    Trie node = this;
    for (int i = end - 1; i >= from; i--) {
      node = node.after(text.charAt(i));
      if (node == null) {
        break;
      }
      length = node.word ? end - i : length;
    }
    return length;
  }

  private Trie after(char character) {
    return next[slot(character)];
  }
}

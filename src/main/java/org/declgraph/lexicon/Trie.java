package org.declgraph.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Words by their characters, so that the longest at a place is found in one walk. */
final class Trie {
  private final char[] characters;
  private final Trie[] next;
  private final boolean word;

  private Trie(List<String> words, int depth) {
    word = words.stream().anyMatch(w -> w.length() == depth);
    List<String> longer = words.stream().filter(w -> w.length() > depth).toList();
    List<Character> opening =
        longer.stream().map(w -> w.charAt(depth)).distinct().sorted().toList();
    characters = new char[opening.size()];
    next = new Trie[opening.size()];
    for (int i = 0; i < next.length; i++) {
      char character = opening.get(i);
      characters[i] = character;
      next[i] =
          new Trie(longer.stream().filter(w -> w.charAt(depth) == character).toList(), depth + 1);
    }
  }

  static Trie of(List<String> words) {
    return new Trie(words.stream().sorted(Comparator.naturalOrder()).toList(), 0);
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
    int place = Arrays.binarySearch(characters, character);
    return place < 0 ? null : next[place];
  }
}

package org.declgraph.lexicon;

import java.util.Collection;
import java.util.List;

/** Words by their characters, so that all that begin at a place are found in one walk. */
public final class Trie {
  private static final Trie END = new Trie(List.of(), 0);

  private final char[] characters;
  private final Trie[] next;
  private final boolean word;

  /** Of sorted words that agree up to a depth. */
  private Trie(List<String> words, int depth) {
    word = !words.isEmpty() && words.get(0).length() == depth;
    characters = new char[slots(branches(words, depth))];
    next = new Trie[characters.length];
    int start = word ? 1 : 0;
    while (start < words.size()) {
      char character = words.get(start).charAt(depth);
      int end = start + 1;
      while (end < words.size() && words.get(end).charAt(depth) == character) {
        end++;
      }
      int slot = slot(character);
      characters[slot] = character;
      next[slot] = new Trie(words.subList(start, end), depth + 1);
      start = end;
    }
  }

  private static int branches(List<String> words, int depth) {
    int branches = 0;
    int last = -1;
    for (String word : words) {
      int character = word.length() > depth ? word.charAt(depth) : last;
      branches += character == last ? 0 : 1;
      last = character;
    }
    return branches;
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

  public static Trie of(Collection<String> words) {
    return new Trie(words.stream().distinct().sorted().toList(), 0);
  }

  /** The words spelt from their last character to their first. */
  static Trie backwards(Collection<String> words) {
    return of(words.stream().map(Trie::reversed).toList());
  }

  private static String reversed(String word) {
    char[] reversed = new char[word.length()];
    for (int i = 0; i < reversed.length; i++) {
      reversed[i] = word.charAt(reversed.length - 1 - i);
    }
    return new String(reversed);
  }

  /** The length of the longest word read from {@code at} up to {@code end}; 0 for none. */
  int longest(String text, int at, int end) {
    int length = 0;
    Trie node = this;
    for (int i = at; i < end; i++) {
      node = node.after(text.charAt(i));
      if (node == END) {
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
      if (node == END) {
        break;
      }
      length = node.word ? end - i : length;
    }
    return length;
  }

  /** Whether the characters walked so far are a word. */
  public boolean isWord() {
    return word;
  }

  /** Whether the characters walked so far are neither a word nor begin one. */
  public boolean isEnd() {
    return this == END;
  }

  /** Where the walk is after a further character. */
  public Trie after(char character) {
    Trie found = next[slot(character)];
    return found == null ? END : found;
  }
}

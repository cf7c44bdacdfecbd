package org.declgraph.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds all of many phrases in one pass over a text, overlapping ones too. */
public final class PhraseFinder<V> {
  private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /** A phrase at its place. */
  public record Found<V>(Span span, V value) {}

  public PhraseFinder(Map<String, V> phrases) {
    empty = phrases.isEmpty();
    if (!empty) {
      trie.build(new TreeMap<>(phrases));
    }
  }

  /** Every occurrence of every phrase, ordered by place, the longest first. */
  public List<Found<V>> in(String text) {
    List<Found<V>> found = new ArrayList<>();
    if (!empty) {
      trie.parseText(
          text,
          (int start, int end, V value) -> found.add(new Found<>(new Span(start, end), value)));
    }
    found.sort(
        Comparator.comparingInt((Found<V> f) -> f.span().start())
            .thenComparingInt(f -> -f.span().end()));
    return found;
  }
}

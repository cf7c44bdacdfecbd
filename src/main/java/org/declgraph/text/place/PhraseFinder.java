package org.declgraph.text.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declgraph.lexicon.Trie;

/** Finds all of many phrases in a text, overlapping ones too. */
public final class PhraseFinder<V> {
  private final Map<String, V> phrases;
  private final Trie trie;

  /** A phrase at its place. */
  public record Found<V>(Span span, V value) {}

  public PhraseFinder(Map<String, V> phrases) {
    this.phrases = new HashMap<>(phrases);
    this.trie = Trie.of(phrases.keySet());
  }

  /** Every occurrence of every phrase, ordered by place, the longest first. */
  public List<Found<V>> in(String text) {
    List<Found<V>> found = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      int first = found.size();
      Trie walked = trie;
      for (int end = start + 1; end <= text.length() && !walked.isEnd(); end++) {
        walked = walked.after(text.charAt(end - 1));
        if (walked.isWord()) {
          Span span = new Span(start, end);
          found.add(new Found<>(span, phrases.get(span.in(text))));
        }
      }
      if (found.size() - first > 1) {
        Collections.reverse(found.subList(first, found.size()));
      }
    }
    return found;
  }
}

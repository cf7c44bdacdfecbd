package org.declgraph.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.declgraph.text.character.Brackets;
import org.declgraph.text.place.Span;

/**
 * Cuts a paragraph into sentences: after 。, ！ and ？ (with the marks that close there), never inside
 * 《》, “” or （）. A semicolon ends a sentence only where it ends the paragraph.
 */
public final class SentenceSplitter {
  private static final String ENDS = "。！？";
  private static final String CLOSERS = "”’」』）)》";

  private SentenceSplitter() {}

  /** The places of the sentences, ascending; together they cover the text. */
  public static List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    BitSet inside = Brackets.inside(text);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) >= 0 && endsSentence(text, inside, i)) {
        int end = afterClosers(text, i + 1);
        sentences.add(new Span(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  /** Inside brackets only the last mark of direct speech counts: 他说：“…。” */
  private static boolean endsSentence(String text, BitSet inside, int i) {
    if (!inside.get(i)) {
      return true;
    }
    int after = afterClosers(text, i + 1);
    return after > i + 1
        && "”」".indexOf(text.charAt(after - 1)) >= 0
        && !inside.get(after)
        && isSpeech(text, i);
  }

  private static boolean isSpeech(String text, int end) {
    int start = Math.max(text.lastIndexOf('“', end), text.lastIndexOf('「', end));
    return start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static int afterClosers(String text, int from) {
    int i = from;
    while (i < text.length() && (CLOSERS + ENDS).indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}

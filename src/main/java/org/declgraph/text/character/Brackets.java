package org.declgraph.text.character;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Which characters of a text stand inside a pair of brackets, quotation or title marks. */
public final class Brackets {
  private static final String OPENING = "《〈“‘「『（(【";
  private static final String CLOSING = "》〉”’」』）)】";
  private static final String ENDS = "。！？";

  private Brackets() {}

  /**
   * The characters inside matched pairs. A pair that holds two sentences or more, as direct speech
   * does, protects nothing.
   */
  public static BitSet inside(String text) {
    BitSet inside = new BitSet(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0) {
        close(text, open, i, inside);
      }
    }
    return inside;
  }

  private static void close(String text, Deque<Integer> open, int end, BitSet inside) {
    char opening = OPENING.charAt(CLOSING.indexOf(text.charAt(end)));
    if (open.stream().noneMatch(i -> text.charAt(i) == opening)) {
      return;
    }
    int start = open.pop();
    while (text.charAt(start) != opening) {
      start = open.pop();
    }
    if (sentences(text, start, end) < 2) {
      inside.set(start, end);
    }
  }

  private static long sentences(String text, int start, int end) {
    return text.substring(start, end).chars().filter(c -> ENDS.indexOf(c) >= 0).count();
  }

  /** Whether a text ends within a bracket that it opened. */
  public static boolean leavesOpen(String text) {
    int from = Math.max(0, text.length() - 120);
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      if ("《〈“「（".indexOf(text.charAt(i)) >= 0) {
        depth++;
      } else if ("》〉”」）".indexOf(text.charAt(i)) >= 0 && depth > 0) {
        depth--;
      }
    }
    return depth > 0;
  }
}

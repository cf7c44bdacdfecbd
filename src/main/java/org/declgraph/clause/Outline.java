package org.declgraph.clause;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.declgraph.text.place.Span;

/**
 * A sentence with what is enclosed in it: inside 《》, “” and （） nothing is a cue or a clause's end.
 */
public final class Outline {
  private static final String OPEN = "《〈“‘（(「『【";
  private static final String CLOSE = "》〉”’）)」』】";
  private static final int LONGEST_MOTTO = 18;
  private static final String BREAK = "，；：。！？,;:";

  private final String text;
  private final BitSet enclosed = new BitSet();

  public Outline(String text) {
    this.text = text;
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        open.push(i);
      } else if (CLOSE.indexOf(text.charAt(i)) >= 0 && closes(open, text.charAt(i))) {
        close(open.pop(), i + 1);
      }
    }
  }

  /** “我们敦促美方停止干涉。”: what is quoted as a whole is said, and hides nothing. */
  private void close(int start, int end) {
    boolean whole = start == 0 && end == text.length() && end > LONGEST_MOTTO;
    if (!whole) {
      enclosed.set(start, end);
    }
  }

  private boolean closes(Deque<Integer> open, char mark) {
    while (!open.isEmpty()) {
      if (OPEN.indexOf(text.charAt(open.peek())) == CLOSE.indexOf(mark)) {
        return true;
      }
      open.pop();
    }
    return false;
  }

  public String text() {
    return text;
  }

  /** Whether the character stands inside marks, or is one. */
  public boolean encloses(int index) {
    return enclosed.get(index);
  }

  /** The clauses within a span: its stretches between commas, semicolons and the like. */
  public List<Span> clauses(Span within) {
    List<Span> clauses = new ArrayList<>();
    int start = within.start();
    for (int i = within.start(); i <= within.end(); i++) {
      if (i == within.end() || isBreak(i)) {
        if (i > start) {
          clauses.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }

  private boolean isBreak(int index) {
    return !enclosed.get(index) && BREAK.indexOf(text.charAt(index)) >= 0;
  }

  /** The first place outside marks from {@code from} on where {@code word} stands; -1 for none. */
  public int find(String word, int from, int end) {
    for (int i = text.indexOf(word, from); i >= 0 && i + word.length() <= end; ) {
      if (!enclosed.get(i)) {
        return i;
      }
      i = text.indexOf(word, i + 1);
    }
    return -1;
  }

  /** The last place outside marks where {@code word} stands within the bounds; -1 for none. */
  public int findLast(String word, int from, int end) {
    for (int i = text.lastIndexOf(word, end - word.length()); i >= from; ) {
      if (!enclosed.get(i)) {
        return i;
      }
      i = text.lastIndexOf(word, i - 1);
    }
    return -1;
  }
}

package org.declgraph.lexicon;

import java.util.BitSet;
import java.util.Collection;

/**
 * A set of characters. One is told at a single look-up, where the class of a regular expression
 * tries its members one after the other.
 */
public final class Characters {
  private static final int SEVERAL = -1;

  /** A bit for each character up to the last member. */
  private final long[] members;

  private final int size;
  private final int only;

  private Characters(BitSet members) {
    this.members = members.toLongArray();
    size = members.cardinality();
    only = size == 1 ? members.nextSetBit(0) : SEVERAL;
  }

  /** The characters of a string. */
  public static Characters of(String members) {
    BitSet set = new BitSet();
    members.chars().forEach(set::set);
    return new Characters(set);
  }

  /** The characters of several strings together. */
  public static Characters of(Collection<String> members) {
    return of(String.join("", members));
  }

  /** These and others. */
  public Characters and(Characters others) {
    BitSet both = BitSet.valueOf(members);
    both.or(BitSet.valueOf(others.members));
    return new Characters(both);
  }

  public int size() {
    return size;
  }

  public boolean contains(char character) {
    int place = character / Long.SIZE;
    return place < members.length && (members[place] & 1L << character) != 0;
  }

  /** Whether a text has a member at an index; an index outside it has none. */
  public boolean at(String text, int index) {
    return index >= 0 && index < text.length() && contains(text.charAt(index));
  }

  /** Whether a member stands anywhere between two places. */
  public boolean occurIn(String text, int from, int end) {
    if (only != SEVERAL) {
      int at = text.indexOf(only, from);
      return at >= 0 && at < end;
    }
    for (int i = from; i < end; i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many members stand in a row from an index on, at most {@code most}. */
  public int run(String text, int from, int most) {
    int length = 0;
    while (length < most && at(text, from + length)) {
      length++;
    }
    return length;
  }

  /** How many members stand in a row before an index, at most {@code most}. */
  public int runBefore(String text, int end, int most) {
    int length = 0;
    while (length < most && at(text, end - 1 - length)) {
      length++;
    }
    return length;
  }
}

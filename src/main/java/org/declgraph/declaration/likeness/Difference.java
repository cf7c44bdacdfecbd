package org.declgraph.declaration.likeness;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.text.place.Span;

/**
 * A place where two wordings of one sentence differ.
 *
 * @param left in the one
 * @param right in the other
 */
public record Difference(Span left, Span right) {
  private static final int LONGEST = 1200;

  /**
   * The places where two sentences differ in more than marks and spaces, in order. What one of them
   * has before the first or behind the last word they share was cut off by a page or runs on from
   * another column, and is no difference of wording, unless it is short.
   */
  public static List<Difference> between(String left, String right) {
    if (left.length() > LONGEST || right.length() > LONGEST) {
      return List.of();
    }
    List<Difference> found = new ArrayList<>();
    int[][] common = common(left, right);
    int i = 0;
    int j = 0;
    while (i < left.length() || j < right.length()) {
      if (i < left.length() && j < right.length() && same(left.charAt(i), right.charAt(j))) {
        i++;
        j++;
      } else {
        int fromLeft = i;
        int fromRight = j;
        while (!atCommon(left, right, i, j) && (i < left.length() || j < right.length())) {
          if (j == right.length() || (i < left.length() && common[i + 1][j] >= common[i][j + 1])) {
            i++;
          } else {
            j++;
          }
        }
        add(found, new Difference(new Span(fromLeft, i), new Span(fromRight, j)));
      }
    }
    return found.stream().filter(d -> d.tells(left, right)).toList();
  }

  private static boolean atCommon(String left, String right, int i, int j) {
    return i < left.length() && j < right.length() && same(left.charAt(i), right.charAt(j));
  }

  /** The lengths of the longest common subsequences of all endings. */
  private static int[][] common(String left, String right) {
    int[][] common = new int[left.length() + 1][right.length() + 1];
    for (int i = left.length() - 1; i >= 0; i--) {
      for (int j = right.length() - 1; j >= 0; j--) {
        common[i][j] =
            same(left.charAt(i), right.charAt(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(char a, char b) {
    return a == b || (!Character.isLetterOrDigit(a) && !Character.isLetterOrDigit(b));
  }

  /** Differences that one character parts are one. */
  private static void add(List<Difference> found, Difference next) {
    Difference last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null && next.left.start() - last.left.end() <= 1) {
      found.set(
          found.size() - 1,
          new Difference(
              new Span(last.left.start(), next.left.end()),
              new Span(last.right.start(), next.right.end())));
    } else {
      found.add(next);
    }
  }

  private boolean tells(String one, String other) {
    boolean atEdge =
        (left.start() == 0 && right.start() == 0)
            || (left.end() >= one.length() - 1 && right.end() >= other.length() - 1);
    boolean cut = atEdge && Math.abs(left.length() - right.length()) > 4;
    boolean marksOnly =
        Shingles.plain(left.in(one)).isEmpty() && Shingles.plain(right.in(other)).isEmpty();
    return !cut && !marksOnly && left.length() <= 40 && right.length() <= 40;
  }
}

package org.declgraph.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A run of glyphs on one baseline, without a gap as wide as a character.
 *
 * @param left in points from the left edge of the page
 * @param right where it ends
 * @param bottom its baseline, in points from the top
 * @param size the height of its characters
 */
record Glyphs(double left, double right, double bottom, double size, String text) {
  private static final double SAME_LINE = 0.4;
  private static final double GAP = 0.9;
  private static final double WORD = 0.25;

  double top() {
    return bottom - size;
  }

  /** Joins single glyphs to runs, from top to bottom and left to right. */
  static List<Glyphs> runs(List<Glyphs> glyphs) {
    List<Glyphs> runs = new ArrayList<>();
    for (List<Glyphs> row : rows(glyphs)) {
      Glyphs run = row.get(0);
      for (Glyphs next : row.subList(1, row.size())) {
        if (next.left - run.right < GAP * Math.max(run.size, next.size)) {
          run = run.with(next);
        } else {
          runs.add(run);
          run = next;
        }
      }
      runs.add(run);
    }
    return runs;
  }

  private Glyphs with(Glyphs next) {
    boolean spaced = next.left - right > WORD * size;
    return new Glyphs(
        Math.min(left, next.left),
        Math.max(right, next.right),
        Math.max(bottom, next.bottom),
        Math.max(size, next.size),
        text + (spaced ? " " : "") + next.text);
  }

  /** Those on one baseline, left to right; the rows from top to bottom. */
  static List<List<Glyphs>> rows(List<Glyphs> glyphs) {
    List<Glyphs> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyphs::bottom));
    List<List<Glyphs>> rows = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Glyphs run : sorted) {
      if (rows.isEmpty() || run.bottom - baseline > SAME_LINE * run.size) {
        rows.add(new ArrayList<>());
        baseline = run.bottom;
      }
      rows.get(rows.size() - 1).add(run);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyphs::left)));
    return rows;
  }
}

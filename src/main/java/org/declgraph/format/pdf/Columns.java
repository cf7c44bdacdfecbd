package org.declgraph.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts the lines of a page in reading order: a page, and each part of it, is cut at the gutters
 * between columns, else below a headline that spans them, else at a wide gap between paragraphs.
 */
final class Columns {
  private static final double GUTTER = 0.8;
  private static final double OTHER_SIZE = 1.15;
  private static final int FEWEST_ROWS = 3;

  private Columns() {}

  /** The regions of a page in order, each with its lines. */
  static List<List<String>> regions(List<Glyphs> runs) {
    List<List<String>> regions = new ArrayList<>();
    order(Glyphs.rows(runs), regions);
    return regions;
  }

  private static void order(List<List<Glyphs>> rows, List<List<String>> regions) {
    if (rows.isEmpty()) {
      return;
    }
    double[] gutters = gutters(rows);
    if (gutters.length > 0) {
      columns(rows, gutters).forEach(column -> order(column, regions));
      return;
    }
    int cut = cut(rows);
    if (cut > 0) {
      order(rows.subList(0, cut), regions);
      order(rows.subList(cut, rows.size()), regions);
      return;
    }
    regions.add(
        rows.stream()
            .map(row -> row.stream().map(Glyphs::text).collect(Collectors.joining("    ")))
            .toList());
  }

  /** The places of the gutters that all rows leave free; none where a column would be too short. */
  private static double[] gutters(List<List<Glyphs>> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return new double[0];
    }
    List<Glyphs> runs = new ArrayList<>();
    rows.forEach(runs::addAll);
    runs.sort(Comparator.comparingDouble(Glyphs::left));
    List<Double> gutters = new ArrayList<>();
    double right = runs.get(0).right();
    for (Glyphs run : runs) {
      if (run.left() - right > GUTTER * run.size()) {
        gutters.add((run.left() + right) / 2);
      }
      right = Math.max(right, run.right());
    }
    double[] found = gutters.stream().mapToDouble(g -> g).toArray();
    boolean tall = columns(rows, found).stream().allMatch(c -> c.size() >= FEWEST_ROWS);
    return tall ? found : new double[0];
  }

  private static List<List<List<Glyphs>>> columns(List<List<Glyphs>> rows, double[] gutters) {
    List<List<Glyphs>> columns = new ArrayList<>();
    for (int i = 0; i <= gutters.length; i++) {
      columns.add(new ArrayList<>());
    }
    for (List<Glyphs> row : rows) {
      for (Glyphs run : row) {
        int column = (int) Arrays.stream(gutters).filter(g -> g < run.left()).count();
        columns.get(column).add(run);
      }
    }
    return columns.stream().map(Glyphs::rows).toList();
  }

  /** The number of rows above the cut; 0 where the region is one. */
  private static int cut(List<List<Glyphs>> rows) {
    for (int i = 1; i <= rows.size() - FEWEST_ROWS; i++) {
      if (gutters(rows.subList(i, rows.size())).length > 0) {
        return i;
      }
    }
    for (int i = rows.size() - 1; i >= FEWEST_ROWS; i--) {
      if (gutters(rows.subList(0, i)).length > 0) {
        return i;
      }
    }
    int larger = otherSize(rows);
    return larger > 0 ? larger : widestGap(rows);
  }

  /** A headline is set in another size than what stands below it. */
  private static int otherSize(List<List<Glyphs>> rows) {
    for (int i = 1; i < rows.size(); i++) {
      double above = rows.get(i - 1).get(0).size();
      double below = rows.get(i).get(0).size();
      if (Math.max(above, below) > OTHER_SIZE * Math.min(above, below)) {
        return i;
      }
    }
    return 0;
  }

  private static int widestGap(List<List<Glyphs>> rows) {
    int widest = 0;
    double[] gaps = new double[rows.size()];
    for (int i = 1; i < rows.size(); i++) {
      gaps[i] = top(rows.get(i)) - rows.get(i - 1).get(0).bottom();
      widest = gaps[i] > gaps[widest] ? i : widest;
    }
    double[] sorted = Arrays.stream(gaps).skip(1).sorted().toArray();
    double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 5];
    double size = rows.get(widest).get(0).size();
    return widest > 0 && gaps[widest] > Math.max(usual * 1.5, usual + 0.4 * size) ? widest : 0;
  }

  private static double top(List<Glyphs> row) {
    return row.stream().mapToDouble(Glyphs::top).min().orElse(0);
  }
}

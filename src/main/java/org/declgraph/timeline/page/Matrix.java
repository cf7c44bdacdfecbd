package org.declgraph.timeline.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.shift.Step;

/**
 * Issues by occasion: how strongly each is favoured, disfavoured and called for, never their mean.
 *
 * @param occasions in order of series, then date
 * @param rows by issue, in the order asked for; cells by the occasions' order
 */
public record Matrix(List<Day> occasions, Map<String, List<MatrixCell>> rows) {
  /** An occasion of a series, by its date. */
  public record Day(String series, String date) implements Comparable<Day> {
    @Override
    public int compareTo(Day other) {
      int bySeries = series.compareTo(other.series);
      return bySeries != 0 ? bySeries : date.compareTo(other.date);
    }
  }

  public Matrix {
    occasions = List.copyOf(occasions);
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /**
   * The matrix of some steps.
   *
   * @param issues the issues in order; those without a step are left out
   */
  public static Matrix of(List<Step> steps, List<String> issues) {
    SortedSet<Day> days = new TreeSet<>();
    Map<String, Map<Day, List<Step>>> byIssue = new LinkedHashMap<>();
    issues.forEach(issue -> byIssue.put(issue, new LinkedHashMap<>()));
    for (Step step : steps) {
      Day day = new Day(step.series(), step.to().date());
      days.add(day);
      byIssue
          .computeIfAbsent(step.issue(), k -> new LinkedHashMap<>())
          .computeIfAbsent(day, k -> new ArrayList<>())
          .add(step);
    }
    byIssue.values().removeIf(Map::isEmpty);
    Map<String, List<MatrixCell>> rows = new LinkedHashMap<>();
    byIssue.forEach((issue, those) -> rows.put(issue, cells(those, days)));
    return new Matrix(List.copyOf(days), rows);
  }

  private static List<MatrixCell> cells(Map<Day, List<Step>> steps, SortedSet<Day> days) {
    return days.stream().map(day -> MatrixCell.of(steps.getOrDefault(day, List.of()))).toList();
  }
}

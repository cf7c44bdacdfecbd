package org.declgraph.evaluation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.declgraph.table.Row;

/**
 * How many of the positions that analysts judged are right as they were read.
 *
 * @param judgements how many there are of each
 */
public record VerdictFigures(
    Share all,
    SortedMap<String, Integer> judgements,
    SortedMap<String, Share> byRelation,
    SortedMap<String, Share> byRule) {

  /** The figures of rows with {@code position}, {@code verdict}, {@code relation}, {@code rule}. */
  public static VerdictFigures of(List<Row> judged) {
    Share all = Share.NONE;
    SortedMap<String, Integer> judgements = new TreeMap<>();
    SortedMap<String, Share> byRelation = new TreeMap<>();
    SortedMap<String, Share> byRule = new TreeMap<>();
    for (Row row : judged) {
      Share one = new Share(row.get("verdict").equals("right") ? 1 : 0, 1);
      all = all.plus(one);
      judgements.merge(row.get("verdict"), 1, Integer::sum);
      byRelation.merge(row.get("relation"), one, Share::plus);
      byRule.merge(row.get("rule"), one, Share::plus);
    }
    return new VerdictFigures(all, judgements, byRelation, byRule);
  }

  /** The figures, one a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    judgements.forEach((judgement, count) -> lines.add(line(judgement, count.toString())));
    lines.add(line("precision", all.toString()));
    byRelation.forEach((relation, share) -> lines.add(line("  " + relation, share.toString())));
    lines.add("by rule:");
    byRule.entrySet().stream()
        .sorted(Map.Entry.comparingByValue((a, b) -> Double.compare(a.value(), b.value())))
        .forEach(rule -> lines.add(line("  " + rule.getKey(), rule.getValue().toString())));
    return lines;
  }

  private static String line(String name, String value) {
    return name + " ".repeat(Math.max(1, 23 - name.length())) + value;
  }
}

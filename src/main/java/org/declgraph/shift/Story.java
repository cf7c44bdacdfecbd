package org.declgraph.shift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one series says, occasion by occasion, and which of its claims belong together.
 *
 * @param alignments those between a day that speaks on an issue and the last before it that did
 */
record Story(
    Series series, List<Claims> days, Map<Stretch, Alignment> alignments, Grading grading) {

  /** Two places in {@code days}. */
  record Stretch(int from, int to) {}

  static Story of(Series series, ShiftRules rules) {
    Words words = new Words(rules);
    List<Claims> days = series.occasions().stream().map(day -> Claims.of(day, words)).toList();
    List<Claim> all = days.stream().flatMap(day -> day.all().stream()).toList();
    Pairing pairing = new Pairing(rules.lexicon(), new Likeness(all, rules.lexicon()));
    Map<Stretch, Alignment> alignments = new HashMap<>();
    stretches(days)
        .forEach(
            (stretch, issues) ->
                alignments.put(
                    stretch,
                    Alignment.of(
                        days.get(stretch.from()),
                        days.get(stretch.to()),
                        new Alignment.Scope(issues, pairing))));
    return new Story(series, days, alignments, new Grading(rules.lexicon(), pairing));
  }

  /** From each day that an issue is spoken of to the next, with the issues it holds for. */
  private static Map<Stretch, SortedSet<String>> stretches(List<Claims> days) {
    Map<String, Integer> last = new HashMap<>();
    Map<Stretch, SortedSet<String>> stretches = new HashMap<>();
    for (int day = 0; day < days.size(); day++) {
      for (String issue : days.get(day).byIssue().keySet()) {
        Integer before = last.put(issue, day);
        if (before != null) {
          Stretch stretch = new Stretch(before, day);
          stretches.computeIfAbsent(stretch, k -> new TreeSet<>()).add(issue);
        }
      }
    }
    return stretches;
  }

  /** The issues that any occasion speaks on. */
  SortedSet<String> issues() {
    SortedSet<String> all = new TreeSet<>();
    days.forEach(day -> all.addAll(day.byIssue().keySet()));
    return all;
  }

  /** A day that speaks on an issue, and the last before it that did. */
  Meeting meeting(int last, int day) {
    return new Meeting(days.get(last), days.get(day), alignments.get(new Stretch(last, day)));
  }
}

package org.declgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.declgraph.text.Tagger;

/**
 * What one series says, occasion by occasion, and which of its claims belong together.
 *
 * @param alignments those between a day that speaks on an issue and the last before it that did
 */
public record Story(
    Series series, List<Claims> days, Map<Stretch, Alignment> alignments, Pairing pairing) {

  /** Two places in {@code days}. */
  public record Stretch(int from, int to) {}

  public static Story of(Series series, ClaimLexicon lexicon, Tagger tagger) {
    Words words = new Words(lexicon, tagger);
    List<Claims> days = series.occasions().stream().map(day -> Claims.of(day, words)).toList();
    List<Claim> all = days.stream().flatMap(day -> day.all().stream()).toList();
    Pairing pairing = new Pairing(lexicon, new Likeness(all, lexicon));
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
    return new Story(series, days, alignments, pairing);
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
  public SortedSet<String> issues() {
    SortedSet<String> all = new TreeSet<>();
    days.forEach(day -> all.addAll(day.byIssue().keySet()));
    return all;
  }

  /** A day that speaks on an issue, and the last before it that did. */
  public Meeting meeting(int last, int day) {
    return new Meeting(days.get(last), days.get(day), alignments.get(new Stretch(last, day)));
  }
}

package org.declgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was passed on the way from a clause's beginning to its cue.
 *
 * @param adverbs the adverbs, in order
 * @param promises the modals and verbs of binding oneself (将, 愿, 同意)
 * @param reports the verbs of saying (重申, 强调)
 * @param phrases the phrases of prepositions
 */
record Trail(
    List<String> adverbs, List<String> promises, List<String> reports, List<Phrase> phrases) {
  static final Trail EMPTY = new Trail(List.of(), List.of(), List.of(), List.of());

  Trail {
    adverbs = List.copyOf(adverbs);
    promises = List.copyOf(promises);
    reports = List.copyOf(reports);
    phrases = List.copyOf(phrases);
  }

  Trail withAdverb(String word) {
    return new Trail(added(adverbs, word), promises, reports, phrases);
  }

  Trail withPromise(String word) {
    return new Trail(adverbs, added(promises, word), reports, phrases);
  }

  Trail withReport(String word) {
    return new Trail(adverbs, promises, added(reports, word), phrases);
  }

  Trail withPhrase(Phrase phrase) {
    return new Trail(adverbs, promises, reports, added(phrases, phrase));
  }

  boolean promised() {
    return !promises.isEmpty();
  }

  boolean reaffirmed() {
    return reports.contains("重申") || adverbs.contains("再次") || adverbs.contains("继续");
  }

  /** The last phrase of one of some prepositions. */
  Optional<Phrase> phrase(List<String> prepositions) {
    return phrases.stream()
        .filter(p -> prepositions.contains(p.preposition()))
        .reduce((first, second) -> second);
  }

  private static <T> List<T> added(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }
}

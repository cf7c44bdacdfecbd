package org.declgraph.grammar.predicate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.declgraph.lexicon.Words;

/**
 * What was passed on the way from a clause's beginning to its cue.
 *
 * @param adverbs the adverbs, in order
 * @param promises the modals and verbs of binding oneself (将, 愿, 同意)
 * @param duty whether a word of obligation stands before the cue (要, 应)
 * @param reports the verbs of saying (重申, 强调)
 * @param phrases the phrases of prepositions
 */
public record Trail(
    List<String> adverbs,
    List<String> promises,
    boolean duty,
    List<String> reports,
    List<Phrase> phrases) {
  public static final Trail EMPTY = new Trail(List.of(), List.of(), false, List.of(), List.of());

  public Trail {
    adverbs = List.copyOf(adverbs);
    promises = List.copyOf(promises);
    reports = List.copyOf(reports);
    phrases = List.copyOf(phrases);
  }

  Trail withAdverb(String word) {
    return new Trail(added(adverbs, word), promises, duty, reports, phrases);
  }

  public Trail withPromise(String word) {
    return new Trail(adverbs, added(promises, word), duty, reports, phrases);
  }

  public Trail withDuty() {
    return new Trail(adverbs, promises, true, reports, phrases);
  }

  Trail withReport(String word) {
    return new Trail(adverbs, promises, duty, added(reports, word), phrases);
  }

  Trail withPhrase(Phrase phrase) {
    return new Trail(adverbs, promises, duty, reports, added(phrases, phrase));
  }

  /** This trail and the one that goes on from it. */
  public Trail then(Trail next) {
    return new Trail(
        joined(adverbs, next.adverbs),
        joined(promises, next.promises),
        duty || next.duty,
        joined(reports, next.reports),
        joined(phrases, next.phrases));
  }

  /** Whether the speaker binds itself or is bound. */
  public boolean promised() {
    return duty || bound();
  }

  /** Whether the speaker binds itself: 将, 愿, but not 要. */
  public boolean bound() {
    return !promises.isEmpty();
  }

  /** Whether the speaker says what it thinks: 重申, 强调. */
  public boolean reported() {
    return !reports.isEmpty();
  }

  /** Whether something is said or done again. */
  public boolean reaffirmed(Words again) {
    return Stream.concat(reports.stream(), adverbs.stream()).anyMatch(again::contains);
  }

  /** The last phrase of one of some prepositions. */
  public Optional<Phrase> phrase(Words prepositions) {
    return phrases.stream()
        .filter(p -> prepositions.contains(p.preposition()))
        .reduce((first, second) -> second);
  }

  private static <T> List<T> added(List<T> list, T item) {
    return joined(list, List.of(item));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}

package org.declgraph.grammar.predicate;

import java.util.List;
import java.util.Optional;
import org.declgraph.cue.CueMatch;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** The words that may stand before a clause's cue, and the cues with which a predicate opens. */
public final class Openings {
  private static final String JOINERS = "和与及";
  private static final List<Frame> AHEAD =
      List.of(Frame.OBJECT, Frame.ADDRESSED, Frame.ADDRESSED_OTHER, Frame.AS, Frame.MATTER);

  private final Cues cues;
  private final Words conjunctions;
  private final Words notConjunctions;
  private final Words prepositions;
  private final Words notPrepositions;
  private final Words adverbs;
  private final Words promises;
  private final Words reports;
  private final Words companions;
  private final Turn timeOfDeed;
  private final Turn mannerAdverb;

  public Openings(RuleBook rules) {
    this.cues = rules.cues();
    this.conjunctions = rules.words("conjunction");
    this.notConjunctions = rules.words("not-conjunction");
    this.prepositions = rules.words("preposition");
    this.notPrepositions = rules.words("not-preposition");
    this.adverbs = rules.words("adverb");
    this.promises = rules.words("promise");
    this.reports = rules.words("report");
    this.companions = rules.words("companion");
    this.timeOfDeed = rules.turn("time-of-deed");
    this.mannerAdverb = rules.turn("manner-adverb");
  }

  Words companions() {
    return companions;
  }

  Words adverbs() {
    return adverbs;
  }

  Words promises() {
    return promises;
  }

  Words reports() {
    return reports;
  }

  /** The longest word at a place that is passed over: 一致 in 一致同意, not the cue 一. */
  int passedAt(String text, Span within) {
    return Math.max(
        adverbs.lengthAt(text, within.start(), within.end()),
        conjunctions.lengthAt(text, within.start(), within.end()));
  }

  int conjunctionAt(String text, int at, int end) {
    int length = Math.max(conjunctions.lengthAt(text, at, end), timeAt(text, at, end));
    return notConjunctions.lengthAt(text, at, end) > length ? 0 : length;
  }

  /** 2030年|双方将…: when something is done is told before by whom. */
  private int timeAt(String text, int at, int end) {
    return timeOfDeed.in(text, new Span(at, end)).map(Span::length).orElse(0);
  }

  /** The adverb with 地 that begins at a place. */
  Optional<Span> mannerAt(String text, int at, int end) {
    return mannerAdverb.in(text, new Span(at, end));
  }

  int prepositionAt(String text, int at, int end) {
    return notPrepositions.startAt(text, at, end) ? 0 : prepositions.lengthAt(text, at, end);
  }

  /** The cue before its object that begins where a stretch does. */
  Optional<CueMatch> cueAt(String text, Span within) {
    return cues.at(text, within, AHEAD);
  }

  /** 尊重|和平等互利: whether a noun is joined on at a place, and no other verb. */
  boolean joinsNoun(String text, int at, int end) {
    return at < end - 1
        && JOINERS.indexOf(text.charAt(at)) >= 0
        && !notPrepositions.startAt(text, at, end)
        && !opens(text, at + 1, end);
  }

  /** Where the opening conjunctions of a clause end. */
  public int afterConjunctions(String text, Span clause) {
    int at = clause.start();
    int length = -1;
    while (at < clause.end() && length != 0) {
      length = conjunctionAt(text, at, clause.end());
      at += length;
    }
    return at;
  }

  /** Whether a cue with an object may begin at a place. */
  public boolean verbAt(String text, int at, int end) {
    return at < end && cueAt(text, new Span(at, end)).isPresent();
  }

  /** Whether a predicate may begin at a place; without adverbs, which also open names. */
  public boolean opensVerbally(String text, int at, int end) {
    return promises.startAt(text, at, end)
        || reports.startAt(text, at, end)
        || prepositionAt(text, at, end) > 0
        || verbAt(text, at, end);
  }

  /** The length of the adverb at a place; 0 for none. */
  public int adverbAt(String text, int at, int end) {
    return adverbs.lengthAt(text, at, end);
  }

  /** Whether a stretch consists of adverbs: 共同努力, 继续. */
  public boolean onlyAdverbs(String text, Span stretch) {
    int at = stretch.start();
    int length = -1;
    while (length != 0) {
      length = adverbAt(text, at, stretch.end());
      at += length;
    }
    return at == stretch.end();
  }

  /** Whether a predicate may begin at a place. */
  public boolean opens(String text, int at, int end) {
    return at < end && (adverbs.startAt(text, at, end) || opensVerbally(text, at, end));
  }
}

package org.declgraph.grammar.predicate;

import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.cue.CueMatch;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.text.place.Span;

/**
 * Finds the cue that heads a clause: only adverbs, modals and prepositional phrases stand before
 * it.
 */
public final class HeadFinder {
  private final Openings openings;
  private final Attitudes attitudes;
  private final Provisions provisions;
  private final PhraseWords phraseWords;
  private final Turn oughtTowards;

  public HeadFinder(Openings openings, RuleBook rules) {
    this.openings = openings;
    this.attitudes = new Attitudes(openings, rules);
    this.provisions = new Provisions(rules);
    this.phraseWords = PhraseWords.of(rules);
    this.oughtTowards = rules.turn("ought-towards");
  }

  /** The head of a stretch of a clause, if it begins with one. */
  public Optional<Predicate> find(Outline outline, Span within) {
    return new HeadSearch(this, outline, within.end()).from(within.start(), Trail.EMPTY);
  }

  Openings openings() {
    return openings;
  }

  Attitudes attitudes() {
    return attitudes;
  }

  Provisions provisions() {
    return provisions;
  }

  PhraseWords phraseWords() {
    return phraseWords;
  }

  /** The cue that heads the stretch where it begins. */
  Optional<CueMatch> cue(Outline outline, Span within) {
    if (outline.encloses(within.start())) {
      return Optional.empty();
    }
    String text = outline.text();
    return openings
        .cueAt(text, within)
        .filter(match -> openings.passedAt(text, within) <= match.span().length())
        .filter(match -> !hastens(text, match.span(), within.end()))
        .filter(match -> isVerb(text, match.span(), within.end()));
  }

  /** 加快|实现突破, not 加快铁路建设: an adverb where a verb follows. */
  private boolean hastens(String text, Span words, int end) {
    return openings.adverbAt(text, words.start(), words.end()) == words.length()
        && openings.verbAt(text, words.end(), end)
        && !phraseWords.works().startAt(text, words.end(), end);
  }

  /**
   * Not the first of a list of verbs without object (相互尊重、相互信任; 协商和谈判; 尊重和互利), not 应对 for 应 and 对.
   */
  private boolean isVerb(String text, Span words, int end) {
    boolean noun = words.end() < end && "、的".indexOf(text.charAt(words.end())) >= 0;
    boolean listed = openings.joinsNoun(text, words.end(), end);
    boolean joined =
        listed || phraseWords.joinsWork(text, words, end) || phraseWords.listed(text, words);
    return !noun && !joined && !oughtTowards.standsIn(text, new Span(words.start(), end));
  }
}

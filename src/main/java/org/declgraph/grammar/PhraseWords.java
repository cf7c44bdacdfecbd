package org.declgraph.grammar;

import org.declgraph.cue.RuleBook;
import org.declgraph.lexicon.Words;

/**
 * The words by which a preposition's phrase is known to end.
 *
 * @param closers what closes a phrase (问题上)
 * @param closed the prepositions whose phrase always has a closing word
 * @param works the words of joint work, which need 就… to say on what
 */
record PhraseWords(Words closers, Words closed, Words works) {

  static PhraseWords of(RuleBook rules) {
    return new PhraseWords(
        rules.words("closer"), rules.words("closed-preposition"), rules.words("joint-work"));
  }

  /** Whether a stretch consists of words of joint work. */
  boolean jointWork(String text, int from, int end) {
    int at = from;
    while (at < end) {
      int length = works.lengthAt(text, at, end);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return at > from;
  }
}

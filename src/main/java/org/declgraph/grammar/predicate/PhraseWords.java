package org.declgraph.grammar.predicate;

import org.declgraph.cue.RuleBook;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/**
 * The words by which a preposition's phrase is known to end.
 *
 * @param closers what closes a phrase (问题上)
 * @param closed the prepositions whose phrase always has a closing word
 * @param works the words of joint work, which need 就… to say on what
 */
record PhraseWords(Words closers, Words closed, Words works) {

  private static final char COMMA = '、';
  private static final String JOINERS = "和与及";

  static PhraseWords of(RuleBook rules) {
    return new PhraseWords(
        rules.words("closer"), rules.words("closed-preposition"), rules.words("joint-work"));
  }

  /** 协商|和|谈判: one kind of joint work and another, both as nouns. */
  boolean joinsWork(String text, Span words, int end) {
    int next = words.end() + 1;
    return next < end
        && works.contains(words.in(text))
        && JOINERS.indexOf(text.charAt(words.end())) >= 0
        && works.startAt(text, next, end);
  }

  /** 通过对话|协商, 通过对话、|协商和外交手段: a kind of joint work in a list of nouns. */
  boolean listed(String text, Span words) {
    return words.start() > 0
        && works.contains(words.in(text))
        && (text.charAt(words.start() - 1) == COMMA
                && words.end() < text.length()
                && JOINERS.indexOf(text.charAt(words.end())) >= 0
            || works.lengthBefore(text, 0, words.start()) > 1);
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

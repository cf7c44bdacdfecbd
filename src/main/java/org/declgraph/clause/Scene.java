package org.declgraph.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.declgraph.entity.Mention;
import org.declgraph.text.Sentence;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** A sentence with all that is known before its positions are read. */
public final class Scene {
  private final Sentence sentence;
  private final Outline outline;
  private final List<Mention> mentions;
  private final Supplier<List<Token>> tokens;
  private Token[] tokenFrom;
  private Token[] tokenTo;
  private final Mention[] mentionFrom;
  private final Mention[] mentionTo;

  /**
   * Puts together what was found in a sentence.
   *
   * @param tokens its words, asked for once, and only if a rule needs them
   * @param mentions without overlap
   */
  public Scene(Sentence sentence, Supplier<List<Token>> tokens, List<Mention> mentions) {
    this.sentence = sentence;
    this.outline = new Outline(sentence.text());
    this.mentions = List.copyOf(mentions);
    this.tokens = tokens;
    int places = places();
    mentionFrom = new Mention[places];
    mentionTo = new Mention[places];
    mentions.forEach(this::place);
  }

  private int places() {
    return sentence.text().length() + 1;
  }

  /**
   * Half of the sentences are read without their words, which take longer to find than the rest.
   */
  private void placeTokens() {
    if (tokenFrom == null) {
      tokenFrom = new Token[places()];
      tokenTo = new Token[places()];
      tokens.get().forEach(this::place);
    }
  }

  private void place(Token token) {
    tokenFrom[token.span().start()] = token;
    tokenTo[token.span().end()] = token;
  }

  private void place(Mention mention) {
    mentionFrom[mention.span().start()] = mention;
    mentionTo[mention.span().end()] = mention;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Outline outline() {
    return outline;
  }

  /** The sentence as it is read. */
  public String text() {
    return outline.text();
  }

  public List<Mention> mentions() {
    return mentions;
  }

  /** Whether a token that lies within a stretch passes. */
  public boolean anyToken(Span within, Predicate<Token> passes) {
    placeTokens();
    for (int start = within.start(); start < within.end(); start++) {
      Token token = tokenFrom[start];
      if (token != null && within.contains(token.span()) && passes.test(token)) {
        return true;
      }
    }
    return false;
  }

  /** The token that begins at a place. */
  public Optional<Token> tokenAt(int start) {
    placeTokens();
    return start < tokenFrom.length ? Optional.ofNullable(tokenFrom[start]) : Optional.empty();
  }

  /** Whether a token or a mention ends at a place. */
  public boolean wordEndsAt(int end) {
    if (mentionTo[end] != null) {
      return true;
    }
    placeTokens();
    return tokenTo[end] != null;
  }

  /** The mention that begins at a place. */
  public Optional<Mention> mentionAt(int start) {
    return start < mentionFrom.length ? Optional.ofNullable(mentionFrom[start]) : Optional.empty();
  }

  /** The mention that ends at a place. */
  public Optional<Mention> mentionBefore(int end) {
    return Optional.ofNullable(mentionTo[end]);
  }
}

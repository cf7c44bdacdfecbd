package org.declgraph.issue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** The words of a target that say what it is about, where nothing of the scheme covers them. */
final class Topics {
  private static final int LONGEST = 6;
  private static final int MOST_TOKENS = 3;

  /** Particles, marks, prepositions, numbers and the like are no part of a topic. */
  private static final Pattern FORM_WORD = Pattern.compile("(?:u|w|c|p|m|q|r|d|y|e|o|k|h).*");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

  private final Tagger tagger;
  private final Set<String> generic;

  Topics(Tagger tagger, Set<String> generic) {
    this.tagger = tagger;
    this.generic = Set.copyOf(generic);
  }

  /**
   * The words, and strings of two or three that stand together, of two to six characters.
   *
   * @param covered the places in the sentence that keywords of the scheme cover
   */
  Set<String> in(Considered considered, List<Span> covered) {
    Span target = considered.linked().position().target();
    String text = target.in(considered.linked().position().sentence().text());
    List<Token> tokens = tagger.tag(text);
    Set<String> topics = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int length = 1; length <= MOST_TOKENS && i + length <= tokens.size(); length++) {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(i + length - 1).span().end());
        boolean free = covered.stream().noneMatch(c -> c.overlaps(span.shift(target.start())));
        if (free && tokens.subList(i, i + length).stream().allMatch(this::isContent)) {
          add(span.in(text), topics);
        }
      }
    }
    return topics;
  }

  private void add(String word, Set<String> topics) {
    if (word.length() >= 2
        && word.length() <= LONGEST
        && !generic.contains(word)
        && HAN.matcher(word).matches()) {
      topics.add(word);
    }
  }

  private boolean isContent(Token token) {
    return !generic.contains(token.word()) && !FORM_WORD.matcher(token.tag()).matches();
  }

  /**
   * The entities in a target that no pointer of the scheme covers, but those who hold positions.
   */
  static List<Entity> named(Considered considered, Set<Entity> holders, List<Span> covered) {
    Span target = considered.linked().position().target();
    return considered.mentions().stream()
        .filter(mention -> target.contains(mention.span()))
        .filter(mention -> covered.stream().noneMatch(mention.span()::equals))
        .map(Mention::entity)
        .filter(entity -> !holders.contains(entity))
        .distinct()
        .toList();
  }
}

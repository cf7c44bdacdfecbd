package org.declgraph.declaration.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.text.Sentence;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/**
 * Finds words that a writer hardly wrote: foreign ones in a Chinese sentence (氢能and碳市场), words or
 * characters that stand twice (评价评价, 权利利).
 */
public final class SuspectWords {
  private static final Pattern FOREIGN =
      Pattern.compile("(?<=\\p{IsHan})\\s?([a-z]{2,}(?:\\s[a-z]{2,})*)\\s?(?=\\p{IsHan})");
  private static final Set<String> UNITS = Set.of("km", "kg", "cm", "mm", "mw", "kw", "gw", "app");
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("([\\p{IsHan}&&[^一]]\\p{IsHan}{1,5})\\1");
  private static final Pattern DOUBLED_CHARACTER = Pattern.compile("(\\p{IsHan})\\1");

  /** Characters that stand twice in good Chinese: 对对方, 目的的, 两国国家. */
  private static final String FREE = "对在于向将为的国一二三四五六七八九十";

  private final Tagger tagger;

  public SuspectWords(Tagger tagger) {
    this.tagger = tagger;
  }

  public List<Doubt> in(Sentence sentence) {
    List<Doubt> doubts = new ArrayList<>();
    String text = sentence.text();
    for (Matcher m = FOREIGN.matcher(text); m.find(); ) {
      if (!UNITS.contains(m.group(1))) {
        doubts.add(doubt(sentence, new Span(m.start(1), m.end(1)), "is a foreign word"));
      }
    }
    for (Matcher m = DOUBLED_WORD.matcher(text); m.find(); ) {
      doubts.add(doubt(sentence, new Span(m.start(), m.end()), "stands twice"));
    }
    if (DOUBLED_CHARACTER.matcher(text).find()) {
      doubledCharacters(text).forEach(s -> doubts.add(doubt(sentence, s, "has a character twice")));
    }
    return doubts;
  }

  /** A single character left over beside a word that ends or begins with the same one. */
  private List<Span> doubledCharacters(String text) {
    List<Span> found = new ArrayList<>();
    List<Token> tokens = tagger.tag(text);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token left = tokens.get(i);
      Token right = tokens.get(i + 1);
      boolean single = left.word().length() == 1 || right.word().length() == 1;
      char last = left.word().charAt(left.word().length() - 1);
      boolean doubled = last == right.word().charAt(0) && Character.isIdeographic(last);
      if (single && doubled && FREE.indexOf(last) < 0) {
        found.add(new Span(left.span().start(), right.span().end()));
      }
    }
    return found;
  }

  static Doubt doubt(Sentence sentence, Span words, String what) {
    String message = "“" + words.in(sentence.text()) + "” " + what + ".";
    return new Doubt("suspect-reading", message, Optional.of(sentence), words);
  }
}

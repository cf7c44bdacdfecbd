package org.declgraph.entity.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.Folding;
import org.declgraph.lexicon.Characters;
import org.declgraph.lexicon.Expression;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.PhraseFinder;
import org.declgraph.text.place.Span;

/** One sentence with every lexicon string in it, found in one pass. */
public final class Scan {
  private static final Expression ORDINAL = Expression.of("第[〇零一二三四五六七八九十百\\d]+(?:届|次|轮|回)|首届|首次");
  private static final Characters PUNCTUATION = Characters.of("，。；：！？、（）《》“” \t\n\u000B\f\r");
  private static final Pattern FORMAT = Pattern.compile("（[A-Z\\d+]{1,6}）");
  private static final int LONGEST_BODY = 22;
  private static final String IN_PHRASES = "、（）";
  private static final int LONGEST_PHRASE = 30;
  private static final int LONGEST_STOP_IN_NAME = 2;

  private final Sentence sentence;
  private final String text;
  private final Quotes quotes;
  private final Hits hits = new Hits();
  private final List<Span> ordinals;
  private final List<Span> stops;

  public Scan(Sentence sentence, PhraseFinder<List<Sense>> finder) {
    this.sentence = sentence;
    text = Folding.of(sentence.text());
    quotes = Quotes.in(text);
    for (PhraseFinder.Found<List<Sense>> found : finder.in(text)) {
      found.value().forEach(sense -> hits.add(found.span(), sense));
    }
    ordinals = findOrdinals();
    stops = findStops();
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  public Quotes quotes() {
    return quotes;
  }

  public Hits hits() {
    return hits;
  }

  public List<Span> ordinals() {
    return ordinals;
  }

  /** Whether a name can go on over a span: no stop word, no mark but those of a whole quotation. */
  public boolean isBody(Span span) {
    if (span.length() > LONGEST_BODY) {
      return false;
    }
    for (Span stop : stops) {
      if (stop.overlaps(span) && !quoted(stop, span)) {
        return false;
      }
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (isMark(i) && !quoted(new Span(i, i + 1), span)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a span has no stop word and no mark but 、 and brackets in it, as a quoted name has
   * none.
   */
  public boolean isPhrase(Span span) {
    if (span.length() > LONGEST_PHRASE || stops.stream().anyMatch(span::contains)) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      if (IN_PHRASES.indexOf(text.charAt(i)) < 0 && isMark(i)) {
        return false;
      }
    }
    return true;
  }

  public String in(Span span) {
    return span.in(text);
  }

  /** The text after an index. */
  public String after(int index) {
    return text.substring(index);
  }

  /** Marks, but the brackets of 中国—东盟（10+1）领导人会议. */
  private boolean isMark(int index) {
    return PUNCTUATION.contains(text.charAt(index)) && !isFormat(index);
  }

  private boolean isFormat(int index) {
    if ("（）".indexOf(text.charAt(index)) < 0) {
      return false;
    }
    Matcher format = FORMAT.matcher(text);
    return format.results().anyMatch(r -> r.start() == index || r.end() - 1 == index);
  }

  private boolean quoted(Span part, Span whole) {
    return holds(quotes.titles(), part, whole) || holds(quotes.quotations(), part, whole);
  }

  private static boolean holds(List<Span> marked, Span part, Span whole) {
    for (Span quote : marked) {
      if (whole.contains(quote) && quote.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private List<Span> findOrdinals() {
    return ORDINAL.mayStandIn(text, 0, text.length())
        ? ORDINAL
            .matcher(text, 0, text.length())
            .results()
            .map(r -> new Span(r.start(), r.end()))
            .toList()
        : List.of();
  }

  /** A stop word inside a longer word that is clean, or inside a name, is none. */
  private List<Span> findStops() {
    List<Span> found = new ArrayList<>();
    for (Span stop : hits.plain(Sense.Use.STOP)) {
      if (!isClean(stop)) {
        found.add(stop);
      }
    }
    return found;
  }

  private boolean isClean(Span stop) {
    for (Span clean : hits.plain(Sense.Use.CLEAN)) {
      if (clean.contains(stop) && !clean.equals(stop)) {
        return true;
      }
    }
    for (Hits.Hit<Sense.Named> name : hits.named()) {
      Span span = name.span();
      if (span.length() > LONGEST_STOP_IN_NAME && span.contains(stop) && !span.equals(stop)) {
        return true;
      }
    }
    return false;
  }
}

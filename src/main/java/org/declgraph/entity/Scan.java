package org.declgraph.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.text.PhraseFinder;
import org.declgraph.text.Sentence;
import org.declgraph.text.Span;

/** One sentence with every lexicon string in it, found in one pass. */
final class Scan {
  private static final Pattern ORDINAL = Pattern.compile("第[〇零一二三四五六七八九十百\\d]+(?:届|次|轮|回)|首届|首次");
  private static final Pattern PUNCTUATION = Pattern.compile("[，。；：！？、（）《》“”\\s]");
  private static final Pattern FORMAT = Pattern.compile("（[A-Z\\d+]{1,6}）");
  private static final int LONGEST_BODY = 22;
  private static final int LONGEST_PHRASE = 30;

  private final Sentence sentence;
  private final String text;
  private final Quotes quotes;
  private final Map<Class<?>, List<Hit<Sense>>> hits = new HashMap<>();
  private final List<Span> ordinals;
  private final List<Span> stops = new ArrayList<>();

  Scan(Sentence sentence, PhraseFinder<List<Sense>> finder) {
    this.sentence = sentence;
    text = Folding.of(sentence.text());
    quotes = Quotes.in(text);
    finder
        .in(text)
        .forEach(
            found ->
                found
                    .value()
                    .forEach(
                        sense ->
                            hits.computeIfAbsent(sense.getClass(), k -> new ArrayList<>())
                                .add(new Hit<>(found.span(), sense))));
    ordinals = ORDINAL.matcher(text).results().map(r -> new Span(r.start(), r.end())).toList();
    findStops();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  Quotes quotes() {
    return quotes;
  }

  /** A sense at its place. */
  record Hit<S extends Sense>(Span span, S sense) {}

  /** All hits of one kind, in order. */
  <S extends Sense> Stream<Hit<S>> hits(Class<S> kind) {
    return hits.getOrDefault(kind, List.of()).stream()
        .map(hit -> new Hit<>(hit.span(), kind.cast(hit.sense())));
  }

  Stream<Span> plain(Sense.Use use) {
    return hits(Sense.Plain.class).filter(hit -> hit.sense().use() == use).map(Hit::span);
  }

  List<Span> ordinals() {
    return ordinals;
  }

  /** Whether a name can go on over a span: no stop word, no mark but those of a whole quotation. */
  boolean isBody(Span span) {
    return span.length() <= LONGEST_BODY
        && stops.stream().noneMatch(stop -> stop.overlaps(span) && !quoted(stop, span))
        && marks(span).noneMatch(i -> !quoted(new Span(i, i + 1), span));
  }

  /** Whether a span has no stop word and no mark but 、 in it, as a quoted name has none. */
  boolean isPhrase(Span span) {
    return span.length() <= LONGEST_PHRASE
        && stops.stream().noneMatch(span::contains)
        && marks(span).allMatch(i -> text.charAt(i) == '、');
  }

  String in(Span span) {
    return span.in(text);
  }

  /** The text after an index. */
  String after(int index) {
    return text.substring(index);
  }

  /** Marks in a span, but the brackets of 中国—东盟（10+1）领导人会议. */
  private Stream<Integer> marks(Span span) {
    Matcher marks = PUNCTUATION.matcher(text).region(span.start(), span.end());
    return marks.results().map(r -> r.start()).filter(i -> !isFormat(i));
  }

  private boolean isFormat(int index) {
    Matcher format = FORMAT.matcher(text);
    return format.results().anyMatch(r -> r.start() == index || r.end() - 1 == index);
  }

  private boolean quoted(Span part, Span whole) {
    return Stream.concat(quotes.titles().stream(), quotes.quotations().stream())
        .anyMatch(quote -> whole.contains(quote) && quote.contains(part));
  }

  /** A stop word inside a longer word that is clean, or inside a name, is none. */
  private void findStops() {
    List<Span> clean =
        Stream.concat(
                plain(Sense.Use.CLEAN),
                hits(Sense.Named.class).map(Hit::span).filter(span -> span.length() > 2))
            .toList();
    plain(Sense.Use.STOP)
        .filter(stop -> clean.stream().noneMatch(c -> c.contains(stop) && !c.equals(stop)))
        .forEach(stops::add);
  }
}

package org.declgraph.grammar.predicate;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declgraph.clause.Outline;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** A search for the head of one stretch, which tries every place once. */
final class HeadSearch {
  private static final String ON = "就";
  private static final String IN = "在";
  private static final String MARKS = "》”";
  private static final int LEAST_NAME = 2;
  private static final int LONGEST_NAME = 14;

  private final HeadFinder finder;
  private final Openings openings;
  private final PhraseWords phraseWords;
  private final Outline outline;
  private final String text;
  private final int end;
  private final BitSet failed = new BitSet();

  HeadSearch(HeadFinder finder, Outline outline, int end) {
    this.finder = finder;
    this.openings = finder.openings();
    this.phraseWords = finder.phraseWords();
    this.outline = outline;
    this.text = outline.text();
    this.end = end;
  }

  Optional<Predicate> from(int at, Trail trail) {
    if (at >= end || failed.get(at)) {
      return Optional.empty();
    }
    if (text.charAt(at) == '，') {
      return trail.phrases().isEmpty() ? Optional.empty() : from(at + 1, trail);
    }
    Optional<Predicate> head = at(at, trail);
    if (head.isEmpty()) {
      failed.set(at);
    }
    return head;
  }

  private Optional<Predicate> at(int at, Trail trail) {
    Span rest = new Span(at, end);
    return finder
        .cue(outline, rest)
        .map(match -> new Predicate(match, trail, new Span(match.span().end(), end)))
        .or(() -> finder.attitudes().in(outline, rest, trail))
        .or(() -> finder.provisions().in(outline, rest, trail))
        .or(() -> afterPromise(at, trail))
        .or(() -> afterReport(at, trail))
        .or(() -> afterAdverb(at, trail))
        .or(() -> afterManner(at, trail))
        .or(() -> afterConjunction(at, trail))
        .or(() -> afterPhrase(at, trail));
  }

  private Optional<Predicate> afterPromise(int at, Trail trail) {
    int length = openings.promises().lengthAt(text, at, end);
    boolean longest =
        length >= openings.adverbs().lengthAt(text, at, end)
            && length >= openings.reports().lengthAt(text, at, end);
    return length > 0 && longest
        ? from(at + length, trail.withPromise(text.substring(at, at + length)))
        : Optional.empty();
  }

  private Optional<Predicate> afterReport(int at, Trail trail) {
    int length = openings.reports().lengthAt(text, at, end);
    return length > 0
        ? from(at + length, trail.withReport(text.substring(at, at + length)))
        : Optional.empty();
  }

  /** The longest adverb first, then shorter ones. */
  private Optional<Predicate> afterAdverb(int at, Trail trail) {
    Words adverbs = openings.adverbs();
    int length = adverbs.lengthAt(text, at, end);
    while (length > 0) {
      Optional<Predicate> head =
          from(at + length, trail.withAdverb(text.substring(at, at + length)));
      if (head.isPresent()) {
        return head;
      }
      length = adverbs.lengthAt(text, at, at + length - 1);
    }
    return Optional.empty();
  }

  /** 坚定不移地|遵守: whatever 地 makes an adverb of. */
  private Optional<Predicate> afterManner(int at, Trail trail) {
    return openings
        .mannerAt(text, at, end)
        .flatMap(manner -> from(manner.end(), trail.withAdverb(manner.in(text))));
  }

  private Optional<Predicate> afterConjunction(int at, Trail trail) {
    int length = openings.conjunctionAt(text, at, end);
    return length > 0 ? from(at + length, trail) : Optional.empty();
  }

  private Optional<Predicate> afterPhrase(int at, Trail trail) {
    int length = openings.prepositionAt(text, at, end);
    if (length == 0) {
      return Optional.empty();
    }
    String preposition = text.substring(at, at + length);
    Optional<Predicate> head =
        withSomebody(at + length, preposition, trail)
            .or(() -> onTopic(at + length, preposition, trail))
            .or(() -> afterCloser(at + length, preposition, trail));
    return head.isPresent() || phraseWords.closed().contains(preposition)
        ? head
        : heads(at + length + 2, after(at + length, preposition, trail)).findFirst();
  }

  private Optional<Predicate> afterCloser(int start, String preposition, Trail trail) {
    for (int next = start + 1; next < end; next++) {
      int closer = closerBefore(start, next);
      if (closer > 0 && next - closer > start) {
        Span content = new Span(start, next - closer);
        Phrase phrase = new Phrase(preposition, content, text.substring(next - closer, next));
        Optional<Predicate> head = from(next, trail.withPhrase(phrase));
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /** 根据|《联合国宪章》: a title is closed by its last word and its mark. */
  private int closerBefore(int start, int next) {
    boolean marked = MARKS.indexOf(text.charAt(next - 1)) >= 0;
    if (outline.encloses(next - 1) && !marked) {
      return 0;
    }
    int mark = marked ? 1 : 0;
    int closer = phraseWords.closers().lengthBefore(text, start, next - mark);
    return closer > 0 ? closer + mark : 0;
  }

  /** 同法方|在工作组框架内加强合作: with whom is told before where. */
  private Optional<Predicate> withSomebody(int start, String preposition, Trail trail) {
    return openings.companions().contains(preposition)
        ? IntStream.range(start + LEAST_NAME, Math.min(end, start + LONGEST_NAME))
            .filter(next -> text.startsWith(IN, next) && !outline.encloses(next))
            .filter(next -> openings.prepositionAt(text, next, end) > 0)
            .mapToObj(after(start, preposition, trail))
            .flatMap(Optional::stream)
            .findFirst()
        : Optional.empty();
  }

  /** 就…加强协作: the verb whose object is joint work and nothing else. */
  private Optional<Predicate> onTopic(int start, String preposition, Trail trail) {
    return preposition.equals(ON)
        ? heads(start + 1, after(start, preposition, trail)).filter(this::isJointWork).findFirst()
        : Optional.empty();
  }

  private IntFunction<Optional<Predicate>> after(int start, String preposition, Trail trail) {
    return next -> from(next, trail.withPhrase(new Phrase(preposition, new Span(start, next), "")));
  }

  private Stream<Predicate> heads(int from, IntFunction<Optional<Predicate>> after) {
    return IntStream.range(from, Math.max(from, end))
        .filter(next -> !outline.encloses(next) && opensVerb(next))
        .mapToObj(after)
        .flatMap(Optional::stream);
  }

  private boolean isJointWork(Predicate head) {
    Span cue = head.match().span();
    return head.field().isEmpty()
        ? phraseWords.jointWork(text, cue.start(), cue.end())
        : phraseWords.jointWork(text, head.field().start(), head.field().end());
  }

  private boolean opensVerb(int at) {
    return openings.adverbs().lengthAt(text, at, end) > 1 || openings.verbAt(text, at, end);
  }
}

package org.declgraph.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declgraph.clause.Outline;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.text.Span;

/**
 * Finds the cue that heads a clause: only adverbs, modals and prepositional phrases stand before
 * it.
 */
final class HeadFinder {
  private static final List<Frame> AHEAD =
      List.of(Frame.OBJECT, Frame.ADDRESSED, Frame.ADDRESSED_OTHER, Frame.AS, Frame.MATTER);
  private static final List<String> BEARING =
      List.of("表示", "表达", "深表", "予以", "给予", "持", "采取", "致以", "提出");

  private static final List<String> GIVING = List.of("作出", "做出", "贡献");
  private static final List<String> OFFERING = List.of("提供", "搭建", "创造", "营造", "注入", "奠定", "发挥");

  /** Prepositions whose phrase always has a closing word. */
  private static final Set<String> CLOSED =
      Set.of("在", "以", "作为", "按照", "根据", "本着", "依据", "随着", "从");

  private final Cues cues;
  private final Words conjunctions;
  private final Words adverbs;
  private final Words promises;
  private final Words reports;
  private final Words prepositions;
  private final Words closers;
  private final Words works;
  private final Words notPrepositions;
  private final Words notConjunctions;

  HeadFinder(Cues cues, Terms terms) {
    this.cues = cues;
    this.conjunctions = terms.words("conjunction");
    this.adverbs = terms.words("adverb");
    this.promises = terms.words("promise");
    this.reports = terms.words("report");
    this.prepositions = terms.words("preposition");
    this.closers = terms.words("closer");
    this.works = terms.words("joint-work");
    this.notPrepositions = terms.words("not-preposition");
    this.notConjunctions = terms.words("not-conjunction");
  }

  /** The head of a stretch of a clause, if it begins with one. */
  Optional<Predicate> find(Outline outline, Span within) {
    return new Search(outline, within.end()).from(within.start(), Trail.EMPTY);
  }

  /** Where the opening conjunctions of a clause end. */
  int afterConjunctions(String text, Span clause) {
    int at = clause.start();
    while (at < clause.end()) {
      int length = conjunctionAt(text, at, clause.end());
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return at;
  }

  private int conjunctionAt(String text, int at, int end) {
    int other = notConjunctions.lengthAt(text, at, end);
    int length = conjunctions.lengthAt(text, at, end);
    return other > length ? 0 : length;
  }

  private int prepositionAt(String text, int at, int end) {
    return notPrepositions.lengthAt(text, at, end) > 0 ? 0 : prepositions.lengthAt(text, at, end);
  }

  /** Whether 为… goes on to 作出贡献, and does not only make conditions. */
  boolean contributes(Outline outline, Span clause) {
    return GIVING.stream()
        .anyMatch(verb -> outline.find(verb, clause.start(), clause.end()) > clause.start());
  }

  /** Whether a cue with an object may begin at a place. */
  boolean verbAt(String text, int at, int end) {
    return cues.at(text, at, end, AHEAD).isPresent();
  }

  /** The same, but for adverbs, which also open names (联合声明参与国). */
  boolean opensVerbally(String text, int at, int end) {
    return promises.lengthAt(text, at, end) > 0
        || reports.lengthAt(text, at, end) > 0
        || prepositionAt(text, at, end) > 0
        || cues.at(text, at, end, AHEAD).isPresent();
  }

  /** Whether a predicate may begin at a place. */
  boolean opens(String text, int at, int end) {
    return at < end
        && (adverbs.lengthAt(text, at, end) > 0
            || promises.lengthAt(text, at, end) > 0
            || reports.lengthAt(text, at, end) > 0
            || prepositionAt(text, at, end) > 0
            || cues.at(text, at, end, AHEAD).isPresent());
  }

  private final class Search {
    private final Outline outline;
    private final String text;
    private final int end;
    private final BitSet failed = new BitSet();

    Search(Outline outline, int end) {
      this.outline = outline;
      this.text = outline.text();
      this.end = end;
    }

    Optional<Predicate> from(int at, Trail trail) {
      if (at >= end || failed.get(at)) {
        return Optional.empty();
      }
      if (text.charAt(at) == '，' && !trail.phrases().isEmpty()) {
        return from(at + 1, trail);
      }
      Optional<Predicate> head =
          cue(at, trail)
              .or(() -> towards(at, trail))
              .or(() -> provision(at, trail))
              .or(() -> passed(at, trail))
              .or(() -> phrase(at, trail));
      if (head.isEmpty()) {
        failed.set(at);
      }
      return head;
    }

    private Optional<Predicate> cue(int at, Trail trail) {
      if (outline.encloses(at)) {
        return Optional.empty();
      }
      return cues.at(text, at, end, AHEAD)
          .filter(match -> longest(at) <= match.span().length() && isVerb(match.span()))
          .map(match -> new Predicate(match, trail, new Span(match.span().end(), end)));
    }

    /** Not the first of a list of verbs without object (相互尊重、相互信任), not 应对 for 应 and 对. */
    private boolean isVerb(Span words) {
      boolean listed = words.end() < end && text.charAt(words.end()) == '、';
      boolean modifies = words.end() < end && text.charAt(words.end()) == '的';
      boolean dealing =
          text.startsWith("应对", words.start())
              && (text.substring(words.end(), end).contains("进行")
                  || text.substring(words.end(), end).contains("予以"));
      return !listed && !modifies && !dealing;
    }

    /** The longest word at a place that is passed over: 一致 in 一致同意, not the cue 一. */
    private int longest(int at) {
      return Math.max(adverbs.lengthAt(text, at, end), conjunctions.lengthAt(text, at, end));
    }

    private Optional<Predicate> passed(int at, Trail trail) {
      int promise = promises.lengthAt(text, at, end);
      int report = reports.lengthAt(text, at, end);
      int adverb = adverbs.lengthAt(text, at, end);
      if (promise > 0 && promise >= adverb && promise >= report) {
        Optional<Predicate> head =
            from(at + promise, trail.withPromise(text.substring(at, at + promise)));
        if (head.isPresent()) {
          return head;
        }
      }
      if (report > 0) {
        Optional<Predicate> head =
            from(at + report, trail.withReport(text.substring(at, at + report)));
        if (head.isPresent()) {
          return head;
        }
      }
      for (int length = adverb; length > 0; length--) {
        String word = text.substring(at, at + length);
        if (adverbs.contains(word)) {
          Optional<Predicate> head = from(at + length, trail.withAdverb(word));
          if (head.isPresent()) {
            return head;
          }
        }
      }
      int conjunction = conjunctionAt(text, at, end);
      return conjunction > 0 ? from(at + conjunction, trail) : Optional.empty();
    }

    /** 对…表示…关切, 对…深表关切, 对此坚决反对. */
    private Optional<Predicate> towards(int at, Trail trail) {
      int length = text.startsWith("对于", at) ? 2 : text.startsWith("对", at) ? 1 : 0;
      if (length == 0) {
        return Optional.empty();
      }
      int start = at + length;
      for (String verb : BEARING) {
        int place = outline.findLast(verb, start, end);
        if (place > start) {
          Frame frame = verb.equals("深表") ? Frame.DEEP : Frame.TOWARDS;
          Optional<Predicate> head = attitude(place + verb.length(), frame, trail, start, place);
          if (head.isPresent()) {
            return head;
          }
        }
      }
      if (text.startsWith("此", start)) {
        return attitude(start + 1, Frame.THIS, trail, start, start + 1);
      }
      return Optional.empty();
    }

    /** 为…作出贡献. */
    private Optional<Predicate> provision(int at, Trail trail) {
      Optional<CueMatch> match = cues.at(text, at, end, List.of(Frame.PROVIDE));
      if (match.isEmpty() || text.startsWith("为此", at)) {
        return Optional.empty();
      }
      boolean gives =
          contributes(outline, new Span(at, end))
              || OFFERING.stream().anyMatch(verb -> outline.find(verb, at, end) > at);
      return gives
          ? Optional.of(new Predicate(match.get(), trail, new Span(at, end)))
          : Optional.empty();
    }

    private Optional<Predicate> attitude(int at, Frame frame, Trail trail, int start, int place) {
      int next = at;
      Trail passed = trail;
      while (next < end) {
        int here = next;
        Optional<CueMatch> match = cues.at(text, here, end, List.of(frame));
        if (match.isPresent() && (here > at || match.get().span().length() > 0)) {
          int from = place;
          int stop = intensifier(start, from);
          Trail all = withAdverbs(passed, stop, from);
          return Optional.of(new Predicate(match.get(), all, new Span(start, stop)));
        }
        int length = adverbs.lengthAt(text, next, end);
        if (length == 0) {
          return Optional.empty();
        }
        passed = passed.withAdverb(text.substring(next, next + length));
        next += length;
      }
      return Optional.empty();
    }

    /** Where the target ends when adverbs stand between it and the verb: 对此|再次表示. */
    private int intensifier(int start, int place) {
      int length = adverbs.lengthBefore(text, start, place);
      return length > 1 && place - length > start ? place - length : place;
    }

    private Trail withAdverbs(Trail trail, int from, int to) {
      return from < to ? trail.withAdverb(text.substring(from, to)) : trail;
    }

    private Optional<Predicate> phrase(int at, Trail trail) {
      int length = prepositionAt(text, at, end);
      if (length == 0) {
        return Optional.empty();
      }
      String preposition = text.substring(at, at + length);
      int start = at + length;
      for (int next = start + 1; next < end; next++) {
        if (!outline.encloses(next - 1)
            || outline.text().charAt(next - 1) == '》'
            || outline.text().charAt(next - 1) == '”') {
          int closer = closers.lengthBefore(text, start, next);
          if (closer > 0 && next - closer > start) {
            Phrase phrase =
                new Phrase(
                    preposition,
                    new Span(start, next - closer),
                    text.substring(next - closer, next));
            Optional<Predicate> head = from(next, trail.withPhrase(phrase));
            if (head.isPresent()) {
              return head;
            }
          }
        }
      }
      return CLOSED.contains(preposition) ? Optional.empty() : unclosed(start, preposition, trail);
    }

    private Optional<Predicate> unclosed(int start, String preposition, Trail trail) {
      if (preposition.equals("就")) {
        Optional<Predicate> joint = matter(start, trail);
        if (joint.isPresent()) {
          return joint;
        }
      }
      for (int next = start + 2; next < end; next++) {
        if (!outline.encloses(next) && opensVerb(next)) {
          Phrase phrase = new Phrase(preposition, new Span(start, next), "");
          Optional<Predicate> head = from(next, trail.withPhrase(phrase));
          if (head.isPresent()) {
            return head;
          }
        }
      }
      return Optional.empty();
    }

    /** 就…加强协作: the verb whose object is joint work and nothing else. */
    private Optional<Predicate> matter(int start, Trail trail) {
      for (int next = start + 1; next < end; next++) {
        if (!outline.encloses(next) && opensVerb(next)) {
          Phrase phrase = new Phrase("就", new Span(start, next), "");
          Optional<Predicate> head = from(next, trail.withPhrase(phrase));
          if (head.isPresent() && jointWork(head.get().field().in(text))) {
            return head;
          }
        }
      }
      return Optional.empty();
    }

    private boolean jointWork(String words) {
      int at = 0;
      while (at < words.length()) {
        int length = works.lengthAt(words, at, words.length());
        if (length == 0) {
          return false;
        }
        at += length;
      }
      return at > 0;
    }

    private boolean opensVerb(int at) {
      return adverbs.lengthAt(text, at, end) > 1 || cues.at(text, at, end, AHEAD).isPresent();
    }
  }
}

package org.declgraph.grammar.predicate;

import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.cue.CueMatch;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Finds the predicates 对…表示…关切, 对…深表关切 and 对此坚决反对. */
final class Attitudes {
  private static final List<String> TOWARDS = List.of("对于", "对");
  private static final String THIS = "此";
  private static final String OF = "的";
  private static final int LONGEST_HOLDER = 6;

  private final Cues cues;
  private final Words adverbs;
  private final List<String> bearing;
  private final Words deep;

  Attitudes(Openings openings, RuleBook rules) {
    cues = rules.cues();
    adverbs = openings.adverbs();
    bearing = rules.terms().list("bearing");
    deep = rules.words("deep-bearing");
  }

  /**
   * Words of attitude that may follow an object.
   *
   * @param object what 对 governs
   * @param said where the attitude is said
   */
  private record Bearing(Span object, Span said, Frame frame) {}

  /** The predicate that opens a stretch. */
  Optional<Predicate> in(Outline outline, Span within, Trail trail) {
    for (String towards : TOWARDS) {
      int start = within.start() + towards.length();
      if (start < within.end() && outline.text().startsWith(towards, within.start())) {
        Span rest = new Span(start, within.end());
        return borne(outline, rest, trail)
            .or(() -> onThis(outline.text(), rest, trail))
            .or(() -> pledged(outline, rest, trail));
      }
    }
    return Optional.empty();
  }

  private Optional<Predicate> borne(Outline outline, Span rest, Trail trail) {
    for (String verb : bearing) {
      int place = outline.findLast(verb, rest.start(), rest.end());
      if (place > rest.start()) {
        Span said = new Span(place + verb.length(), rest.end());
        Frame frame = deep.contains(verb) ? Frame.DEEP : Frame.TOWARDS;
        Span object = withoutHolder(outline.text(), new Span(rest.start(), place));
        Bearing found = new Bearing(object, said, frame);
        Optional<Predicate> head = attitude(outline.text(), found, trail);
        if (head.isPresent()) {
          return head;
        }
      }
    }
    return Optional.empty();
  }

  /** 重申|对多边主义|的承诺: an attitude that is said as a noun. */
  private Optional<Predicate> pledged(Outline outline, Span rest, Trail trail) {
    int of = outline.findLast(OF, rest.start(), rest.end());
    if (!trail.reported() || of <= rest.start()) {
      return Optional.empty();
    }
    Span said = new Span(of + OF.length(), rest.end());
    Bearing noun = new Bearing(new Span(rest.start(), of), said, Frame.TOWARDS);
    return attitude(outline.text(), noun, trail)
        .filter(head -> head.match().span().end() == rest.end());
  }

  /** 对…的风险，两国|深表关切: who holds the attitude is none of its object. */
  private static Span withoutHolder(String text, Span object) {
    int comma = text.lastIndexOf('，', object.end() - 1);
    boolean holder = comma > object.start() && object.end() - comma - 1 <= LONGEST_HOLDER;
    return holder ? new Span(object.start(), comma) : object;
  }

  private Optional<Predicate> onThis(String text, Span rest, Trail trail) {
    if (!text.startsWith(THIS, rest.start())) {
      return Optional.empty();
    }
    int end = rest.start() + THIS.length();
    Span object = new Span(rest.start(), end);
    return attitude(text, new Bearing(object, new Span(end, rest.end()), Frame.THIS), trail);
  }

  private Optional<Predicate> attitude(String text, Bearing bearing, Trail trail) {
    Trail passed = trail;
    int end = bearing.said().end();
    int at = bearing.said().start();
    while (at < end) {
      Optional<CueMatch> match = cues.at(text, new Span(at, end), List.of(bearing.frame()));
      if (match.isPresent()) {
        return Optional.of(spared(text, new Predicate(match.get(), passed, bearing.object())));
      }
      int length = adverbs.lengthAt(text, at, end);
      if (length == 0) {
        return Optional.empty();
      }
      passed = passed.withAdverb(text.substring(at, at + length));
      at += length;
    }
    return Optional.empty();
  }

  /** Adverbs between the object and the verb are none of the target: 对此|再次表示. */
  private Predicate spared(String text, Predicate head) {
    Span object = head.field();
    int length = adverbs.lengthBefore(text, object.start(), object.end());
    if (length <= 1 || length >= object.length()) {
      return head;
    }
    int stop = object.end() - length;
    Trail passed = head.trail().withAdverb(text.substring(stop, object.end()));
    return new Predicate(head.match(), passed, new Span(object.start(), stop));
  }
}

package org.declgraph.entity.name;

import java.util.List;
import java.util.regex.Pattern;
import org.declgraph.entity.word.Anchor;
import org.declgraph.entity.word.Scan;
import org.declgraph.lexicon.Expression;
import org.declgraph.text.place.Span;

/** A scanned sentence with the places where names made by a pattern may begin. */
record Ground(Scan scan, List<Anchor> anchors) {
  private static final Expression AND = Expression.of("[与及暨]|(?<![共缓])和(?![平解谐睦约])");

  Ground {
    anchors = List.copyOf(anchors);
  }

  /** Whether a name can go on over a span, and no conjunction in it starts another. */
  boolean isOneName(Span body) {
    return scan.isBody(body) && ands(body).stream().noneMatch(and -> parts(and, body));
  }

  boolean hasAnd(Span body) {
    return AND.standsIn(scan.text(), body.start(), body.end());
  }

  /** Whether the whole of a span matches. */
  boolean matches(Pattern pattern, Span span) {
    return pattern.matcher(scan.text()).region(span.start(), span.end()).matches();
  }

  /** Whether what follows a place begins with a match. */
  boolean follows(Pattern pattern, int end) {
    return pattern.matcher(scan.text()).region(end, scan.text().length()).lookingAt();
  }

  /** Whether a span holds, or is, an ordinal. */
  boolean isNumbered(Span span) {
    return scan.ordinals().stream().anyMatch(span::contains);
  }

  boolean hasAnchor(Span span) {
    return anchors.stream().anyMatch(anchor -> anchor.span().overlaps(span));
  }

  /** Conjunctions that are no part of a known name. */
  private List<Span> ands(Span body) {
    if (!AND.mayStandIn(scan.text(), body.start(), body.end())) {
      return List.of();
    }
    return AND.matcher(scan.text(), body.start(), body.end())
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .filter(and -> scan.hits().named().stream().noneMatch(hit -> hit.span().contains(and)))
        .toList();
  }

  private boolean parts(Span and, Span body) {
    boolean atEdge = and.start() == body.start() || and.end() == body.end();
    return atEdge || followsName(and) || precedesName(and, body);
  }

  private boolean followsName(Span and) {
    return scan.hits().suffixes().stream().anyMatch(last -> last.span().end() == and.start());
  }

  private boolean precedesName(Span and, Span body) {
    return anchors.stream()
        .map(Anchor::span)
        .anyMatch(next -> next.start() >= and.end() && next.start() < body.end());
  }
}

package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.Hits.Hit;
import org.declgraph.entity.word.NameSuffix;
import org.declgraph.entity.word.Sense.Suffix;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/**
 * Names that a list goes on with: 中俄同类大学联盟和中学联盟, where the second ends like the first and has no
 * anchor of its own.
 */
final class ListedNames {
  private static final Words MARKS = new Words(List.of("和", "与", "及", "以及", "、"));
  private static final String RULE = "list";
  private static final int LEAST = 2;
  private static final int MOST = 10;

  private final Ground ground;

  ListedNames(Ground ground) {
    this.ground = ground;
  }

  /** Those after a name, in order. */
  List<Candidate> after(Candidate first) {
    List<Candidate> listed = new ArrayList<>();
    Optional<Candidate> next = next(first);
    while (next.isPresent()) {
      listed.add(next.get());
      next = next(next.get());
    }
    return listed;
  }

  private Optional<Candidate> next(Candidate before) {
    int end = before.span().end();
    int mark = MARKS.lengthAt(ground.scan().text(), end, ground.scan().text().length());
    if (mark == 0) {
      return Optional.empty();
    }
    int start = end + mark;
    return ground.scan().hits().suffixes().stream()
        .filter(hit -> isAlike(before, hit.sense().rule()))
        .filter(hit -> hit.span().start() >= start && isListed(start, hit))
        .max(Comparator.comparingInt(hit -> hit.span().end()))
        .map(hit -> new Span(start, hit.span().end()))
        .map(span -> Candidate.made(span, before.type().orElseThrow(), RULE));
  }

  /** Organisations in one list are of one kind; titles are named more freely. */
  private static boolean isAlike(Candidate before, NameSuffix rule) {
    boolean alike = before.rule().equals(rule.id()) || before.rule().equals(RULE);
    return before.type().equals(Optional.of(rule.type()))
        && (alike || rule.type() != EntityType.ORGANISATION);
  }

  private boolean isListed(int start, Hit<Suffix> hit) {
    Span body = new Span(start, hit.span().start());
    return body.length() >= LEAST
        && body.length() <= MOST
        && ground.matches(hit.sense().rule().body(), body)
        && ground.scan().isBody(body)
        && !ground.hasAnd(body)
        && !ground.hasAnchor(body);
  }
}

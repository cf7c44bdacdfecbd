package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.Anchor;
import org.declgraph.entity.word.Anchor.Kind;
import org.declgraph.entity.word.Hits.Hit;
import org.declgraph.entity.word.NameSuffix;
import org.declgraph.entity.word.Scan;
import org.declgraph.entity.word.Sense.Suffix;
import org.declgraph.text.place.Span;

/** Candidates that begin with an anchor and end with the words of a rule: 中俄能源商务论坛. */
final class MadeNames {
  private static final Pattern YEAR_BEFORE = Pattern.compile("(?<![自从于在])\\d{4}(?:—\\d{4})?年$");

  private static final int LONGEST_YEAR = 10;

  private final Anchors anchors;

  MadeNames(Anchors anchors) {
    this.anchors = anchors;
  }

  List<Candidate> in(Scan scan) {
    List<Hit<Suffix>> suffixes = scan.hits().suffixes();
    if (suffixes.isEmpty()) {
      return List.of();
    }
    Ground ground = new Ground(scan, anchors.in(scan));
    List<Candidate> made = new ArrayList<>();
    suffixes.forEach(suffix -> made(ground, suffix).ifPresent(made::add));
    ListedNames listed = new ListedNames(ground);
    List<Candidate> names = new ArrayList<>(made);
    made.forEach(first -> names.addAll(listed.after(first)));
    return names;
  }

  private static Optional<Candidate> made(Ground ground, Hit<Suffix> suffix) {
    NameSuffix rule = suffix.sense().rule();
    if (ground.follows(rule.next(), suffix.span().end())) {
      return Optional.empty();
    }
    return first(ground, suffix)
        .map(anchor -> start(ground, anchor))
        .map(start -> rule.type() == EntityType.EVENT ? withYear(ground.scan(), start) : start)
        .map(start -> new Span(start, suffix.span().end()))
        .filter(name -> !isBareOrdinal(ground, name, suffix.span()))
        .map(name -> Candidate.made(name, rule.type(), rule.id()));
  }

  private static Optional<Anchor> first(Ground ground, Hit<Suffix> suffix) {
    for (Anchor anchor : ground.anchors()) {
      if (begins(ground, anchor, suffix)) {
        return Optional.of(anchor);
      }
    }
    return Optional.empty();
  }

  private static boolean begins(Ground ground, Anchor anchor, Hit<Suffix> suffix) {
    NameSuffix rule = suffix.sense().rule();
    if (!rule.admits(anchor.kind()) || anchor.span().end() > suffix.span().start()) {
      return false;
    }
    Span body = new Span(anchor.span().end(), suffix.span().start());
    return body.length() >= rule.least()
        && (anchor.kind() == Kind.ORDINAL || !ground.isNumbered(body))
        && ground.matches(rule.body(), body)
        && ground.isOneName(body)
        && (mayHoldAnd(rule.type()) || !ground.hasAnd(body));
  }

  private static boolean mayHoldAnd(EntityType type) {
    return type == EntityType.ORGANISATION || type == EntityType.TREATY;
  }

  /** 第五次会议 alone names nothing. */
  private static boolean isBareOrdinal(Ground ground, Span name, Span suffix) {
    Span before = new Span(name.start(), suffix.start());
    return suffix.length() == 2 && ground.scan().ordinals().contains(before);
  }

  /** Where a name begins whose anchor is found: before 第…次 may stand whose it is. */
  private static int start(Ground ground, Anchor anchor) {
    int start = anchor.span().start();
    if (anchor.kind() != Kind.ORDINAL) {
      return start;
    }
    return ground.anchors().stream()
        .filter(owner -> owner.kind() != Kind.ORDINAL && owner.kind() != Kind.WORLD)
        .filter(owner -> owner.span().end() <= start)
        .filter(owner -> ground.isOneName(new Span(owner.span().end(), start)))
        .map(owner -> owner.span().start())
        .findFirst()
        .orElse(start);
  }

  /** 2022－2023年中俄体育交流年, 2022年第二十四届冬奥会. */
  private static int withYear(Scan scan, int start) {
    Matcher year =
        YEAR_BEFORE.matcher(scan.text()).region(Math.max(0, start - LONGEST_YEAR), start);
    return year.find() ? year.start() : start;
  }
}

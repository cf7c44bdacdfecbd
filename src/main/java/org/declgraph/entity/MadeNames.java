package org.declgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.entity.Anchor.Kind;
import org.declgraph.text.Span;

/** Candidates that begin with an anchor and end with the words of a rule: 中俄能源商务论坛. */
final class MadeNames {
  private static final Pattern AND = Pattern.compile("[与及暨]|(?<![共缓])和(?![平解谐睦约])");
  private static final Pattern YEAR_BEFORE = Pattern.compile("\\d{4}(?:—\\d{4})?年$");
  private static final Pattern LIST_MARK = Pattern.compile("^(?:和|与|及|以及|、)");
  private static final String LIST_RULE = "list";
  private static final int LEAST_IN_LIST = 2;
  private static final int MOST_IN_LIST = 10;

  private final Anchors anchors;

  MadeNames(Anchors anchors) {
    this.anchors = anchors;
  }

  List<Candidate> in(Scan scan) {
    List<Scan.Hit<Sense.Suffix>> suffixes = scan.hits(Sense.Suffix.class).toList();
    if (suffixes.isEmpty()) {
      return List.of();
    }
    List<Anchor> starts = anchors.in(scan);
    List<Candidate> made = new ArrayList<>();
    suffixes.forEach(suffix -> made(scan, suffix, starts).ifPresent(made::add));
    List<Candidate> listed = new ArrayList<>();
    made.forEach(first -> listed.addAll(listed(scan, first, starts)));
    return Stream.concat(made.stream(), listed.stream()).toList();
  }

  private static Optional<Candidate> made(
      Scan scan, Scan.Hit<Sense.Suffix> suffix, List<Anchor> starts) {
    NameSuffix rule = suffix.sense().rule();
    if (rule.next().matcher(scan.after(suffix.span().end())).lookingAt()) {
      return Optional.empty();
    }
    return starts.stream()
        .filter(anchor -> begins(scan, anchor, suffix, starts))
        .findFirst()
        .map(anchor -> start(scan, anchor, starts))
        .map(start -> rule.type() == EntityType.EVENT ? withYear(scan, start) : start)
        .map(start -> new Span(start, suffix.span().end()))
        .filter(span -> !isBareOrdinal(scan, span, suffix.span()))
        .map(span -> Candidate.made(span, rule.type(), rule.id()));
  }

  /** 第五次会议 alone names nothing. */
  private static boolean isBareOrdinal(Scan scan, Span name, Span suffix) {
    return suffix.length() == 2
        && scan.ordinals().stream()
            .anyMatch(o -> o.start() == name.start() && o.end() == suffix.start());
  }

  private static boolean begins(
      Scan scan, Anchor anchor, Scan.Hit<Sense.Suffix> suffix, List<Anchor> starts) {
    NameSuffix rule = suffix.sense().rule();
    if (!rule.admits(anchor.kind()) || anchor.span().end() > suffix.span().start()) {
      return false;
    }
    Span body = new Span(anchor.span().end(), suffix.span().start());
    boolean numbered =
        anchor.kind() != Kind.ORDINAL && scan.ordinals().stream().anyMatch(body::contains);
    return body.length() >= rule.least()
        && !numbered
        && rule.body().matcher(scan.in(body)).matches()
        && isOneName(scan, body, starts)
        && (mayHoldAnd(rule.type()) || !AND.matcher(scan.in(body)).find());
  }

  private static boolean mayHoldAnd(EntityType type) {
    return type == EntityType.ORGANISATION || type == EntityType.TREATY;
  }

  /** Whether no conjunction in a body starts another name. */
  private static boolean isOneName(Scan scan, Span body, List<Anchor> starts) {
    if (!scan.isBody(body)) {
      return false;
    }
    Matcher and = AND.matcher(scan.text()).region(body.start(), body.end());
    return and.results()
        .map(r -> new Span(r.start(), r.end()))
        .filter(r -> scan.hits(Sense.Named.class).noneMatch(hit -> hit.span().contains(r)))
        .noneMatch(
            r ->
                r.start() == body.start()
                    || r.end() == body.end()
                    || ends(scan, r)
                    || starts(r, body, starts));
  }

  /** Whether a name has just ended where a conjunction stands. */
  private static boolean ends(Scan scan, Span and) {
    return scan.hits(Sense.Suffix.class).anyMatch(hit -> hit.span().end() == and.start());
  }

  private static boolean starts(Span and, Span body, List<Anchor> starts) {
    return starts.stream()
        .anyMatch(a -> a.span().start() >= and.end() && a.span().end() <= body.end());
  }

  /** Where a name begins whose anchor is found: before 第…次 may stand whose it is. */
  private static int start(Scan scan, Anchor anchor, List<Anchor> starts) {
    int start = anchor.span().start();
    if (anchor.kind() != Kind.ORDINAL) {
      return start;
    }
    return starts.stream()
        .filter(a -> a.kind() != Kind.ORDINAL && a.kind() != Kind.WORLD)
        .filter(a -> a.span().end() <= start)
        .filter(a -> isOneName(scan, new Span(a.span().end(), start), starts))
        .map(a -> a.span().start())
        .findFirst()
        .orElse(start);
  }

  /** 2022－2023年中俄体育交流年, 2022年第二十四届冬奥会. */
  private static int withYear(Scan scan, int start) {
    Matcher year = YEAR_BEFORE.matcher(scan.text().substring(0, start));
    return year.find() ? year.start() : start;
  }

  /** 中俄同类大学联盟和中学联盟: what follows in the list, ends alike and has no anchor of its own. */
  private static List<Candidate> listed(Scan scan, Candidate first, List<Anchor> starts) {
    List<Candidate> listed = new ArrayList<>();
    Optional<Candidate> next = next(scan, first, starts);
    while (next.isPresent()) {
      listed.add(next.get());
      next = next(scan, next.get(), starts);
    }
    return listed;
  }

  private static Optional<Candidate> next(Scan scan, Candidate before, List<Anchor> starts) {
    Matcher mark = LIST_MARK.matcher(scan.after(before.span().end()));
    if (!mark.find()) {
      return Optional.empty();
    }
    int start = before.span().end() + mark.end();
    return scan.hits(Sense.Suffix.class)
        .filter(hit -> isAlike(before, hit.sense().rule()))
        .filter(hit -> hit.span().start() >= start && isListed(scan, start, hit, starts))
        .max(Comparator.comparingInt(hit -> hit.span().end()))
        .map(hit -> hit.span().end())
        .map(end -> Candidate.made(new Span(start, end), before.type().orElseThrow(), LIST_RULE));
  }

  /** Organisations in one list are of one kind; titles are named more freely. */
  private static boolean isAlike(Candidate before, NameSuffix rule) {
    boolean alike = before.rule().equals(rule.id()) || before.rule().equals(LIST_RULE);
    return before.type().equals(Optional.of(rule.type()))
        && (alike || rule.type() != EntityType.ORGANISATION);
  }

  private static boolean isListed(
      Scan scan, int start, Scan.Hit<Sense.Suffix> hit, List<Anchor> starts) {
    Span body = new Span(start, hit.span().start());
    return body.length() >= LEAST_IN_LIST
        && body.length() <= MOST_IN_LIST
        && hit.sense().rule().body().matcher(scan.in(body)).matches()
        && scan.isBody(body)
        && !AND.matcher(scan.in(body)).find()
        && starts.stream().noneMatch(a -> a.span().overlaps(body));
  }
}

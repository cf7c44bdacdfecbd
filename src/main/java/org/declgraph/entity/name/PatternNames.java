package org.declgraph.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.word.Hits;
import org.declgraph.entity.word.NamePattern;
import org.declgraph.entity.word.Scan;
import org.declgraph.entity.word.Sense;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Candidates by expressions tried where their triggers stand, and headings that are titles. */
final class PatternNames {
  private static final int BEFORE = 60;
  private static final int AFTER = 30;
  private static final List<String> TITLES = List.of("声明", "宣言", "公报", "行动计划", "倡议书", "立场文件");
  private static final Words TITLE = new Words(TITLES);
  private static final Pattern HEADING =
      Pattern.compile("(?:.{0,70}关于.{4,60}|.{2,40})(?:" + String.join("|", TITLES) + ")");
  private static final String ABOUT = "关于";

  /** What may stand behind a title: （2024年6月7日）. */
  private static final Pattern DATE = Pattern.compile("（[^（）]{4,24}）$");

  private static final Pattern CLAUSE = Pattern.compile("[，。；：]");

  private final Anchors anchors;

  PatternNames(Anchors anchors) {
    this.anchors = anchors;
  }

  List<Candidate> in(Scan scan) {
    List<Candidate> names = new ArrayList<>();
    scan.hits().triggers().forEach(hit -> match(scan, hit).ifPresent(names::add));
    heading(scan).ifPresent(names::add);
    return names;
  }

  private static Optional<Candidate> match(Scan scan, Hits.Hit<Sense.Trigger> hit) {
    NamePattern rule = hit.sense().rule();
    int from = Math.max(0, hit.span().start() - BEFORE);
    int end = Math.min(scan.text().length(), hit.span().end() + AFTER);
    if (!rule.pattern().mayStandIn(scan.text(), from, end)) {
      return Optional.empty();
    }
    return rule.pattern()
        .matcher(scan.text(), from, end)
        .useTransparentBounds(true)
        .results()
        .map(r -> new Span(r.start(), r.end()))
        .filter(span -> span.overlaps(hit.span()))
        .findFirst()
        .map(span -> Candidate.made(span, rule.type(), rule.id()));
  }

  /** A line that is nothing but a title, without 《》, and perhaps its date in brackets. */
  private Optional<Candidate> heading(Scan scan) {
    String line = scan.text();
    Matcher date = DATE.matcher(line);
    int end = line.endsWith("）") && date.find() ? date.start() : line.length();
    return TITLE.lengthBefore(line, 0, end) > 0 && isTitle(scan, line.substring(0, end))
        ? Optional.of(Candidate.made(new Span(0, end), EntityType.TREATY, "heading"))
        : Optional.empty();
  }

  private boolean isTitle(Scan scan, String line) {
    return HEADING.matcher(line).matches()
        && !CLAUSE.matcher(line).find()
        && (line.startsWith(ABOUT)
            || anchors.in(scan).stream().anyMatch(a -> a.span().start() == 0));
  }
}

package org.declgraph.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.entity.Entity;
import org.declgraph.entity.Mention;
import org.declgraph.position.Reading;
import org.declgraph.text.Span;

/** What points to issues in one sentence, and in parts of it. */
final class Passages {
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；！？]");

  /** What an issue gains by being named at the very start of a passage. */
  private static final double EARLIEST = 0.2;

  private final Reading reading;
  private final IssueScheme scheme;
  private final Set<Entity> parties;
  private final List<Evidence> evidence;

  /**
   * Reads a sentence.
   *
   * @param parties those who speak: that they name themselves says nothing of an issue
   */
  Passages(Reading reading, IssueScheme scheme, Set<Entity> parties) {
    this.reading = reading;
    this.parties = Set.copyOf(parties);
    this.scheme = scheme;
    evidence = longest(found());
  }

  /** The places that some pointer covers, not only by the area that a country lies in. */
  List<Span> covered() {
    return evidence.stream()
        .filter(e -> !e.pointer().isArea())
        .map(Evidence::span)
        .distinct()
        .toList();
  }

  Weights sentence() {
    return in(new Span(0, text().length()));
  }

  /** Only what lies inside a span counts, and only where nothing in it speaks against. */
  Weights in(Span span) {
    String passage = span.in(text());
    Weights weights =
        Weights.of(
            evidence.stream()
                .filter(e -> span.contains(e.span()))
                .filter(e -> passage.contains(e.pointer().beside()))
                .filter(
                    e -> scheme.unless(e.pointer().issue()).stream().noneMatch(passage::contains))
                .toList());
    return weights.plus(earliness(span, weights), 1);
  }

  /** Of what weighs alike, what is said first leads. */
  private Weights earliness(Span span, Weights weights) {
    Map<String, Double> earliness = new TreeMap<>();
    for (Evidence e : evidence) {
      if (span.contains(e.span()) && weights.of(e.pointer().issue()) > 0) {
        double share = 1 - (e.span().start() - span.start()) / (double) span.length();
        earliness.merge(e.pointer().issue(), EARLIEST * share, Math::max);
      }
    }
    return new Weights(earliness);
  }

  /** The clauses that a span stands in. */
  Weights clause(Span span) {
    int start = 0;
    int end = text().length();
    for (var mark : CLAUSE_END.matcher(text()).results().toList()) {
      start = mark.end() <= span.start() ? mark.end() : start;
      end = mark.start() >= span.end() ? Math.min(end, mark.start()) : end;
    }
    return in(new Span(start, end));
  }

  /** The entities that are named inside a span, in order, each once. */
  List<Entity> named(Span span) {
    return reading.mentions().stream()
        .filter(mention -> span.contains(mention.span()))
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  private String text() {
    return reading.sentence().text();
  }

  private List<Evidence> found() {
    Stream<Evidence> words =
        scheme.finder().in(text()).stream()
            .flatMap(f -> f.value().stream().map(p -> new Evidence(f.span(), p)));
    Stream<Evidence> entities =
        reading.mentions().stream()
            .filter(mention -> !parties.contains(mention.entity()))
            .flatMap(this::pointers);
    return Stream.concat(words, entities).toList();
  }

  private Stream<Evidence> pointers(Mention mention) {
    return scheme.pointers(mention.entity()).stream().map(p -> new Evidence(mention.span(), p));
  }

  /** 多边贸易 is no word of 贸易: what lies in a longer one of another issue is left out. */
  private static List<Evidence> longest(List<Evidence> all) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence e : all) {
      boolean inLonger =
          all.stream()
              .anyMatch(
                  o ->
                      o.span().length() > e.span().length()
                          && o.span().contains(e.span())
                          && o.pointer().beside().isEmpty()
                          && !o.pointer().issue().equals(e.pointer().issue()));
      if (!inLonger) {
        kept.add(e);
      }
    }
    return kept;
  }
}

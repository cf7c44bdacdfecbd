package org.declgraph.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.Weights.Weight;
import org.declgraph.position.Reading;
import org.declgraph.text.place.PhraseFinder;
import org.declgraph.text.place.Span;

/** What points to issues in one sentence, and in parts of it. */
final class Passages {
  private static final String CLAUSE_ENDS = "，。；！？";

  /** What an issue gains by being named at the very start of a passage. */
  private static final double EARLIEST = 0.2;

  private final Reading reading;
  private final IssueScheme scheme;
  private final Set<Entity> parties;
  private final List<Evidence> evidence;
  private final List<Evidence> byIssue;
  private final Map<Span, Weights> weighed = new HashMap<>();

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
    byIssue = evidence.stream().sorted(Evidence.BY_ISSUE).toList();
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
    return weighed.computeIfAbsent(span, this::weigh);
  }

  private Weights weigh(Span span) {
    List<Evidence> counted = new ArrayList<>();
    for (Evidence e : byIssue) {
      if (span.contains(e.span()) && counts(e.pointer(), span)) {
        counted.add(e);
      }
    }
    Weights weights = Weights.of(counted);
    return weights.plus(earliness(span, weights), 1);
  }

  private boolean counts(Pointer pointer, Span passage) {
    for (String word : scheme.unless(pointer.issue())) {
      if (holds(passage, word)) {
        return false;
      }
    }
    return holds(passage, pointer.beside());
  }

  private boolean holds(Span passage, String word) {
    int at = text().indexOf(word, passage.start());
    return at >= 0 && at + word.length() <= passage.end();
  }

  /** Of what weighs alike, what is said first leads. */
  private Weights earliness(Span span, Weights weights) {
    List<Weight> earliness = new ArrayList<>();
    for (Weight weight : weights.all()) {
      if (weight.weight() > 0) {
        earliness.add(new Weight(weight.issue(), earliness(span, weight.issue())));
      }
    }
    return new Weights(earliness);
  }

  private double earliness(Span span, String issue) {
    int first = span.end();
    for (int i = 0; i < byIssue.size(); i++) {
      Evidence e = byIssue.get(i);
      if (e.isFor(issue) && span.contains(e.span())) {
        first = Math.min(first, e.span().start());
      }
    }
    return EARLIEST * (1 - (first - span.start()) / (double) span.length());
  }

  /** The clauses that a span stands in. */
  Weights clause(Span span) {
    int start = span.start();
    while (start > 0 && !endsClause(start - 1)) {
      start--;
    }
    int end = span.end();
    while (end < text().length() && !endsClause(end)) {
      end++;
    }
    return in(new Span(start, end));
  }

  private boolean endsClause(int index) {
    return CLAUSE_ENDS.indexOf(text().charAt(index)) >= 0;
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
    List<Evidence> found = new ArrayList<>();
    for (PhraseFinder.Found<List<Pointer>> word : scheme.finder().in(text())) {
      word.value().forEach(pointer -> found.add(new Evidence(word.span(), pointer)));
    }
    for (Mention mention : reading.mentions()) {
      if (!parties.contains(mention.entity())) {
        scheme
            .pointers(mention.entity())
            .forEach(pointer -> found.add(new Evidence(mention.span(), pointer)));
      }
    }
    return found;
  }

  /** 多边贸易 is no word of 贸易: what lies in a longer one of another issue is left out. */
  private static List<Evidence> longest(List<Evidence> all) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence e : all) {
      if (!isInLonger(e, all)) {
        kept.add(e);
      }
    }
    return kept;
  }

  private static boolean isInLonger(Evidence word, List<Evidence> all) {
    for (Evidence other : all) {
      if (other.span().length() > word.span().length()
          && other.span().contains(word.span())
          && other.pointer().beside().isEmpty()
          && !other.isFor(word.pointer().issue())) {
        return true;
      }
    }
    return false;
  }
}

package org.declgraph.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Position;
import org.declgraph.position.Reading;
import org.declgraph.position.Role;
import org.declgraph.text.place.Span;

/** Says what positions are about: by their targets first, then by what stands around them. */
public final class IssueLinker {
  /** A target whose own words weigh as much is not read by its surroundings. */
  static final double ENOUGH = 1.9;

  private static final double CLAUSE_BESIDE = 0.1;
  private static final double SENTENCE_BESIDE = 0.3;
  private static final double CLAUSE = 0.8;
  private static final double SENTENCE = 0.6;
  private static final double ROLES = 0.6;

  /** How much less the sentences before say where the sentence itself speaks. */
  private static final double BEFORE_SPOKEN = 0.5;

  private static final double[] BEFORE = {0.4, 0.25, 0.15};

  /** A second issue must weigh this share of the first. */
  private static final double SECOND = 0.4;

  private static final Pattern STARTS_ANEW = Pattern.compile("^（[〇一二三四五六七八九十]+）.*");

  private static final Span NOWHERE = new Span(0, 0);

  private final IssueScheme scheme;
  private final CandidateNames candidates;

  public IssueLinker(IssueScheme scheme) {
    this.scheme = scheme;
    candidates = new CandidateNames();
  }

  public IssueScheme scheme() {
    return scheme;
  }

  /** The positions of each reading of one declaration, in order, with what they are about. */
  public List<List<LinkedPosition>> link(List<Reading> readings) {
    Set<Entity> parties =
        readings.stream()
            .flatMap(r -> r.positions().stream())
            .flatMap(p -> p.roles().holders().stream())
            .collect(Collectors.toSet());
    List<Passages> passages = readings.stream().map(r -> new Passages(r, scheme, parties)).toList();
    List<List<LinkedPosition>> linked = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      List<Position> positions = readings.get(i).positions();
      Weights before = positions.isEmpty() ? Weights.NONE : before(readings, passages, i);
      Passages passage = passages.get(i);
      linked.add(positions.stream().map(p -> link(p, passage, before)).toList());
    }
    return linked;
  }

  private LinkedPosition link(Position position, Passages passages, Weights before) {
    List<String> issues = issues(position.target(), passages, before, roles(position));
    return new LinkedPosition(
        position,
        issues.isEmpty() ? List.of(candidates.id(position.targetText())) : issues,
        passages.named(position.target()));
  }

  /** A target that speaks for itself is read by its own words, its surroundings help. */
  private static List<String> issues(
      Span target, Passages passages, Weights before, Weights roles) {
    Weights own = passages.in(target);
    Weights clause = passages.clause(target);
    Weights sentence = passages.sentence();
    if (speaks(own)) {
      return best(own.plus(clause, CLAUSE_BESIDE).plus(sentence, SENTENCE_BESIDE));
    }
    return best(
        own.plus(clause, CLAUSE)
            .plus(sentence, SENTENCE)
            .plus(before, speaks(sentence) ? BEFORE_SPOKEN : 1)
            .plus(roles, ROLES));
  }

  private static boolean speaks(Weights weights) {
    return weights.strongest() >= ENOUGH;
  }

  /** Whom a position is addressed to, or against, points to issues too: 北约. */
  private Weights roles(Position position) {
    Stream<Role> roles =
        Stream.of(position.roles().addressee(), position.roles().against())
            .flatMap(Optional::stream);
    return Weights.of(
        roles
            .flatMap(role -> pointers(role).stream())
            .map(pointer -> new Evidence(NOWHERE, pointer))
            .sorted(Evidence.BY_ISSUE)
            .toList());
  }

  private List<Pointer> pointers(Role role) {
    List<Pointer> pointers = new ArrayList<>(scheme.pointers(role.entity()));
    scheme.finder().in(role.wording()).forEach(found -> pointers.addAll(found.value()));
    return pointers;
  }

  private static List<String> best(Weights weights) {
    double least = SECOND * weights.strongest();
    return weights.ranked().stream()
        .limit(2)
        .filter(issue -> issue.weight() >= least)
        .map(Weights.Weight::issue)
        .toList();
  }

  /** What the sentences before speak of, the nearest most, back to where a new item begins. */
  private static Weights before(List<Reading> readings, List<Passages> passages, int index) {
    Weights weights = Weights.NONE;
    for (int back = 0; back < BEFORE.length; back++) {
      int i = index - back;
      if (i < 1 || startsAnew(readings.get(i), readings.get(i - 1))) {
        return weights;
      }
      weights = weights.plus(passages.get(i - 1).sentence(), BEFORE[back]);
    }
    return weights;
  }

  private static boolean startsAnew(Reading reading, Reading last) {
    String text = reading.sentence().text();
    return text.startsWith("（") && STARTS_ANEW.matcher(text).matches()
        || !reading.sentence().section().equals(last.sentence().section());
  }
}

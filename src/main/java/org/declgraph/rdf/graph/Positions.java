package org.declgraph.rdf.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.declgraph.declaration.Declaration;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.position.Voice;
import org.declgraph.rdf.name.ClaimWording;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.Vocabulary;

/** The positions of a declaration: what is said twice is one position with two evidences. */
final class Positions {
  private final Iris iris;
  private final Declaration declaration;
  private final Graph graph;
  private final Map<Node, List<LinkedPosition>> evidences = new LinkedHashMap<>();
  private final Set<Node> seen = new HashSet<>();

  Positions(Iris iris, Declaration declaration, Graph graph) {
    this.iris = iris;
    this.declaration = declaration;
    this.graph = graph;
  }

  /**
   * Describes a piece of evidence.
   *
   * @param sentence the name of the sentence it stands in
   * @return what more can be said of it; empty if the same words were met before in this section
   */
  Optional<Description> add(Node sentence, LinkedPosition linked) {
    Node evidence = iris.evidence(declaration, linked);
    new Description(graph, evidence).link(Vocabulary.IN_SENTENCE, sentence);
    if (!seen.add(evidence)) {
      return Optional.empty();
    }
    Node position = iris.position(declaration, linked);
    evidences.computeIfAbsent(position, p -> new ArrayList<>()).add(linked);
    new Description(graph, position).link(Vocabulary.HAS_EVIDENCE, evidence);
    return Optional.of(describeEvidence(new Description(graph, evidence), linked));
  }

  /**
   * Describes a position that an analyst judged wrong: on record, and no position of anyone.
   *
   * @param sentence the name of the sentence it was read from
   * @return what more can be said of its evidence
   */
  Description withdraw(Node sentence, LinkedPosition linked) {
    Position position = linked.position();
    Node evidence = iris.evidence(declaration, linked);
    Description withdrawn = new Description(graph, iris.position(declaration, linked));
    withdrawn
        .is(Vocabulary.WITHDRAWN_POSITION)
        .link(Vocabulary.OF_DECLARATION, iris.declaration(declaration.id()))
        .date(Vocabulary.DATE, declaration.head().date())
        .links(Vocabulary.HOLDER, position.roles().holders().stream().map(iris::entity).toList())
        .link(Vocabulary.RELATION, Vocabulary.of(position.stance().relation()).asNode())
        .links(Vocabulary.ABOUT, issues(List.of(linked)))
        .link(Vocabulary.HAS_EVIDENCE, evidence);
    describeReview(withdrawn, linked);
    return describeEvidence(
        new Description(graph, evidence).link(Vocabulary.IN_SENTENCE, sentence), linked);
  }

  private void describeReview(Description position, LinkedPosition linked) {
    linked
        .review()
        .ifPresent(review -> position.text(Vocabulary.REVIEWED, review.judgement().label()));
    if (!linked.asRead().equals(linked.position())) {
      Position read = linked.asRead();
      position
          .link(Vocabulary.RELATION_AS_READ, Vocabulary.of(read.stance().relation()).asNode())
          .text(Vocabulary.TARGET_AS_READ, read.targetWording());
    }
  }

  /** Describes the positions whose evidence was added. */
  void describe() {
    evidences.forEach(this::describePosition);
  }

  private Description describeEvidence(Description evidence, LinkedPosition linked) {
    Position position = linked.position();
    describeStance(evidence, position.stance());
    return evidence
        .is(Vocabulary.EVIDENCE)
        .link(Vocabulary.OF_DECLARATION, iris.declaration(declaration.id()))
        .text(Vocabulary.SECTION, position.sentence().section())
        .text(Vocabulary.QUOTE, position.sentence().quote())
        .text(Vocabulary.TARGET, position.targetWording())
        .text(Vocabulary.CUE, position.trace().cue())
        .text(Vocabulary.RULE, position.trace().rule())
        .given(Vocabulary.ATTRIBUTION, position.trace().attribution().label())
        .given(Vocabulary.ADDRESSEE_TEXT, wording(position.roles().addressee()))
        .given(Vocabulary.AGAINST_TEXT, wording(position.roles().against()))
        .given(Vocabulary.BENEFICIARY_TEXT, wording(position.roles().beneficiary()))
        .given(Vocabulary.CONDITION, position.circumstances().condition())
        .given(Vocabulary.DEADLINE, position.circumstances().deadline())
        .given(Vocabulary.ANTECEDENT, position.circumstances().antecedent());
  }

  private void describePosition(Node name, List<LinkedPosition> said) {
    Position first = said.get(0).position();
    Node claim = iris.claim(first.targetText());
    Description position = new Description(graph, name);
    position
        .is(Vocabulary.POSITION)
        .link(Vocabulary.OF_DECLARATION, iris.declaration(declaration.id()))
        .date(Vocabulary.DATE, declaration.head().date())
        .links(Vocabulary.HOLDER, first.roles().holders().stream().map(iris::entity).toList())
        .link(Vocabulary.RELATION, Vocabulary.of(first.stance().relation()).asNode())
        .link(Vocabulary.HAS_CLAIM, claim)
        .text(Vocabulary.VOICE, voice(said).label());
    describeStance(position, together(said));
    describeReview(position, said.get(0));
    describeSubject(position, said);
    said.forEach(linked -> describeRoles(position, linked.position()));
    Description wording = new Description(graph, claim).is(Vocabulary.CLAIM);
    describeSubject(wording.label(ClaimWording.of(first.targetText()), "zh"), said);
    issues(said).stream().findFirst().ifPresent(issue -> describeMainIssue(position, said, issue));
  }

  private void describeMainIssue(Description position, List<LinkedPosition> said, Node issue) {
    position.link(Vocabulary.MAIN_ISSUE, issue);
    said.stream()
        .map(linked -> new Description(graph, iris.evidence(declaration, linked)))
        .forEach(evidence -> evidence.link(Vocabulary.MAIN_ISSUE, issue));
  }

  private void describeStance(Description description, Stance stance) {
    description
        .number(Vocabulary.STRENGTH, stance.strength())
        .flag(Vocabulary.EXPLICIT, stance.explicit())
        .flag(Vocabulary.REAFFIRMED, stance.reaffirmed());
  }

  private void describeSubject(Description description, List<LinkedPosition> said) {
    description.links(Vocabulary.ABOUT, issues(said));
    said.forEach(
        linked ->
            description.links(
                Vocabulary.NAMES, linked.entities().stream().map(iris::entity).toList()));
  }

  /** Those of the first evidence that has any: at most two. */
  private List<Node> issues(List<LinkedPosition> said) {
    return said.stream()
        .map(LinkedPosition::issues)
        .filter(issues -> !issues.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(iris::issue)
        .toList();
  }

  private void describeRoles(Description description, Position position) {
    description
        .link(Vocabulary.ADDRESSEE, entity(position.roles().addressee()))
        .link(Vocabulary.AGAINST, entity(position.roles().against()))
        .link(Vocabulary.BENEFICIARY, entity(position.roles().beneficiary()));
  }

  private Optional<Node> entity(Optional<Role> role) {
    return role.map(r -> iris.entity(r.entity()));
  }

  private static String wording(Optional<Role> role) {
    return role.map(Role::wording).orElse("");
  }

  private static Stance together(List<LinkedPosition> said) {
    List<Stance> stances = said.stream().map(linked -> linked.position().stance()).toList();
    return new Stance(
        stances.get(0).relation(),
        strongest(said),
        stances.stream().anyMatch(Stance::explicit),
        stances.stream().anyMatch(Stance::reaffirmed));
  }

  private static OptionalInt strongest(List<LinkedPosition> said) {
    return said.stream()
        .flatMapToInt(linked -> linked.position().stance().strength().stream())
        .max();
  }

  private static Voice voice(List<LinkedPosition> said) {
    return said.stream()
        .map(linked -> linked.position().voice())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}

package org.declgraph.rdf.graph;

import static java.util.Comparator.naturalOrder;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;

/** Steps between occasions, as resources that point to the evidence at either end. */
final class ShiftDescriptions {
  private final Iris iris;
  private final Graph graph;
  private final Map<String, ReadDeclaration> declarations = new HashMap<>();
  private final Map<String, Map<String, String>> holders = new HashMap<>();
  private final Map<String, Map<LinkedPosition, Node>> evidences = new HashMap<>();

  /**
   * @param declarations those that the steps lead from and to
   */
  ShiftDescriptions(Iris iris, Graph graph, List<ReadDeclaration> declarations) {
    this.iris = iris;
    this.graph = graph;
    declarations.forEach(read -> this.declarations.put(read.declaration().id(), read));
  }

  void describe(Step step) {
    Optional<Node> from = evidence(step.from());
    Optional<Node> to = evidence(step.to());
    Description shift = new Description(graph, name(step, from, to));
    shift
        .is(Vocabulary.SHIFT)
        .text(Vocabulary.STEP, step.kind().label())
        .link(Vocabulary.ABOUT, iris.issue(step.issue()))
        .links(Vocabulary.HOLDER, holders(step))
        .link(Vocabulary.EVIDENCE_FROM, from)
        .link(Vocabulary.EVIDENCE_TO, to)
        .given(Vocabulary.NOTE, step.note())
        .given(Vocabulary.SERIES, step.series());
    describeOccasion(shift, step.from(), Vocabulary.FROM, Vocabulary.DATE_FROM);
    describeOccasion(shift, step.to(), Vocabulary.TO, Vocabulary.DATE_TO);
  }

  private void describeOccasion(Description shift, Standing standing, Property end, Property date) {
    shift.links(end, standing.declarations().stream().map(iris::declaration).toList());
    if (!standing.date().isEmpty()) {
      shift.typed(date, standing.date(), XSDDatatype.XSDdate);
    }
  }

  private Node name(Step step, Optional<Node> from, Optional<Node> to) {
    return iris.hashed(
        "shift",
        step.series(),
        step.issue(),
        step.holderCell(),
        step.kind().label(),
        step.from().declarationCell(),
        step.to().declarationCell(),
        from.map(Iris::lastPart).orElse(""),
        to.map(Iris::lastPart).orElse(""));
  }

  private List<Node> holders(Step step) {
    List<String> ends =
        Stream.concat(step.to().declarations().stream(), step.from().declarations().stream())
            .toList();
    return step.holders().stream().flatMap(label -> holder(label, ends)).map(iris::entity).toList();
  }

  /** The id of the holder of a name in some declarations; of several the first. */
  private Stream<String> holder(String label, List<String> declarations) {
    return declarations.stream()
        .map(id -> holders.computeIfAbsent(id, this::holdersIn).get(label))
        .filter(Objects::nonNull)
        .sorted()
        .limit(1);
  }

  /** The ids of those who hold positions in a declaration, by name. */
  private Map<String, String> holdersIn(String declaration) {
    ReadDeclaration read = declarations.get(declaration);
    Stream<ReadSentence> sentences = read == null ? Stream.empty() : read.sentences().stream();
    return sentences
        .flatMap(sentence -> sentence.positions().stream())
        .flatMap(linked -> linked.position().roles().holders().stream())
        .collect(Collectors.toMap(Entity::label, Entity::id, BinaryOperator.minBy(naturalOrder())));
  }

  /** The evidence of the position that a step comes from or goes to. */
  private Optional<Node> evidence(Standing standing) {
    return standing
        .position()
        .flatMap(
            linked ->
                standing.declarations().stream()
                    .map(declarations::get)
                    .findFirst()
                    .map(read -> evidence(read.declaration(), linked)));
  }

  /** The same position stands at the ends of many steps. */
  private Node evidence(Declaration declaration, LinkedPosition linked) {
    return evidences
        .computeIfAbsent(declaration.id(), id -> new IdentityHashMap<>())
        .computeIfAbsent(linked, known -> iris.evidence(declaration, known));
  }
}

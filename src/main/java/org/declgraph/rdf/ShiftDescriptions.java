package org.declgraph.rdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.declgraph.corpus.Corpus;
import org.declgraph.declaration.Declaration;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;

/** Steps between occasions, as resources that point to the evidence at either end. */
final class ShiftDescriptions {
  private final Iris iris;
  private final Graph graph;
  private final Entities entities;
  private final Map<String, Declaration> declarations = new HashMap<>();
  private final Map<String, Map<LinkedPosition, Node>> evidences = new HashMap<>();

  ShiftDescriptions(Iris iris, Graph graph, Corpus corpus, Entities entities) {
    this.iris = iris;
    this.graph = graph;
    this.entities = entities;
    corpus.declarations().forEach(r -> declarations.put(r.declaration().id(), r.declaration()));
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
    return step.holders().stream()
        .flatMap(label -> entities.labelled(label).stream())
        .map(iris::entity)
        .toList();
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
                    .map(declaration -> evidence(declaration, linked)));
  }

  /** The same position stands at the ends of many steps. */
  private Node evidence(Declaration declaration, LinkedPosition linked) {
    return evidences
        .computeIfAbsent(declaration.id(), id -> new IdentityHashMap<>())
        .computeIfAbsent(linked, known -> iris.evidence(declaration, known));
  }
}

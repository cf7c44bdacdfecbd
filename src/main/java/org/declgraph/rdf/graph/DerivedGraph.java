package org.declgraph.rdf.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.entity.authority.Entity;
import org.declgraph.rdf.citation.Citations;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titles;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Pair;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.shift.Step;

/** The graph of what follows from the others: direct edges, co-mentions, citations and shifts. */
final class DerivedGraph {
  private final Iris iris;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  DerivedGraph(Iris iris) {
    this.iris = iris;
  }

  NamedGraph named() {
    return new NamedGraph(iris.derivedGraph(), graph);
  }

  DerivedGraph add(Shares shares) {
    shares.edges().forEach(graph::add);
    shares.pairs().forEach(this::describe);
    return this;
  }

  /**
   * Adds steps.
   *
   * @param declarations those that the steps lead from and to
   */
  DerivedGraph add(List<Step> steps, List<ReadDeclaration> declarations) {
    ShiftDescriptions shifts = new ShiftDescriptions(iris, graph, declarations);
    steps.forEach(shifts::describe);
    return this;
  }

  private void describe(Pair pair, int count) {
    Node first = iris.entity(pair.first());
    Node second = iris.entity(pair.second());
    describe(first).link(Vocabulary.MENTIONED_WITH, second);
    describe(second).link(Vocabulary.MENTIONED_WITH, first);
    describe(iris.coMention(pair))
        .is(Vocabulary.CO_MENTION)
        .links(Vocabulary.NAMES, List.of(first, second))
        .number(Vocabulary.COUNT, count);
  }

  /** Adds the documents that a declaration cites, and the declarations at hand that they are. */
  DerivedGraph add(Citing citing, Titles titles) {
    Description declaration = describe(iris.declaration(citing.declaration()));
    for (Entity document : citing.documents()) {
      declaration.link(Vocabulary.CITES, iris.entity(document));
      Citations.find(document, titles)
          .filter(id -> !id.equals(citing.declaration()))
          .ifPresent(id -> declaration.link(Vocabulary.CITES, iris.declaration(id)));
    }
    return this;
  }

  private Description describe(Node node) {
    return new Description(graph, node);
  }
}

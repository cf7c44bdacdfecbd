package org.declgraph.rdf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.issue.Issue;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.shift.Step;

/** The graphs of small corpora, each whole. */
public final class Whole {
  private Whole() {}

  /** Those of a corpus of {@link Samples}. */
  public static Stream<NamedGraph> graphs(Corpus corpus, List<Step> steps) {
    return graphs(corpus, steps, Samples.SCHEME);
  }

  /** The shared one first, the derived one last. */
  public static Stream<NamedGraph> graphs(Corpus corpus, List<Step> steps, List<Issue> scheme) {
    GraphBuilder builder = new GraphBuilder(new Iris(Vocabulary.DEFAULT_BASE), scheme);
    Totals totals = builder.totals();
    List<NamedGraph> declarations = new ArrayList<>();
    List<NamedGraph> derived = new ArrayList<>();
    for (ReadDeclaration read : corpus.declarations()) {
      Shares shares = builder.shares(read);
      totals.add(read, shares);
      declarations.add(builder.graph(read));
      derived.add(builder.derived(shares.onlyEdges()));
    }
    derived.addAll(totals.derived());
    derived.add(builder.shifts(steps, corpus.declarations()));
    NamedGraph authority = union(List.of(builder.scheme(), totals.authority()));
    return Stream.of(Stream.of(authority), declarations.stream(), Stream.of(union(derived)))
        .flatMap(graphs -> graphs);
  }

  private static NamedGraph union(List<NamedGraph> parts) {
    Graph union = GraphMemFactory.createDefaultGraphSameTerm();
    parts.forEach(part -> GraphUtil.addInto(union, part.graph()));
    return new NamedGraph(parts.get(0).name(), union);
  }
}

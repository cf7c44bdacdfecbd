package org.declgraph.rdf.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.issue.Issue;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titles;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.shift.Step;

/**
 * Makes graphs from what was read: one of what all share, one a declaration, one of what follows
 * from them; the first and the last in parts.
 */
public final class GraphBuilder {
  private final Iris iris;
  private final List<Issue> scheme;
  private final Set<String> issues;

  /**
   * @param scheme the issues and their groups
   */
  public GraphBuilder(Iris iris, List<Issue> scheme) {
    this.iris = iris;
    this.scheme = List.copyOf(scheme);
    issues = scheme.stream().map(Issue::id).collect(Collectors.toSet());
  }

  /** The ontology and the scheme of issues: what the graph of entities and issues begins with. */
  public NamedGraph scheme() {
    return new AuthorityGraph(iris).build(scheme);
  }

  /** To gather what the declarations of a corpus have in common. */
  public Totals totals() {
    return new Totals(this);
  }

  /** The graph of one declaration alone. */
  public NamedGraph graph(ReadDeclaration read) {
    return new DeclarationGraph(iris, read).build();
  }

  /** What a declaration gives to the graphs that all share. */
  public Shares shares(ReadDeclaration read) {
    return DeclarationShares.of(read, iris, issues);
  }

  /** What follows from shares in the graph of entities and issues. */
  public NamedGraph authority(Shares shares) {
    return new AuthorityGraph(iris).part(shares);
  }

  /** What follows from shares in the graph of direct edges and co-mentions. */
  public NamedGraph derived(Shares shares) {
    return new DerivedGraph(iris).add(shares).named();
  }

  /** The resources of some steps. */
  public NamedGraph shifts(List<Step> steps, List<ReadDeclaration> declarations) {
    return new DerivedGraph(iris).add(steps, declarations).named();
  }

  /** What declarations cite. */
  public NamedGraph citations(List<Citing> citing, Titles titles) {
    DerivedGraph derived = new DerivedGraph(iris);
    citing.forEach(one -> derived.add(one, titles));
    return derived.named();
  }
}

package org.declgraph.rdf;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.issue.Issue;
import org.declgraph.shift.Step;

/**
 * Makes graphs from what was read: one of what all share, one a declaration, one of what follows
 * from them.
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

  /** The graphs, each made when it is asked for: the shared one first, the derived one last. */
  public Stream<NamedGraph> graphs(Corpus corpus, List<Step> steps) {
    return graphs(corpus, () -> steps);
  }

  /** The same, with steps that are looked for when the derived graph is asked for. */
  public Stream<NamedGraph> graphs(Corpus corpus, Supplier<List<Step>> steps) {
    List<ReadDeclaration> read = corpus.declarations();
    Shares shares = new Shares();
    read.forEach(declaration -> shares.add(shares(declaration)));
    Stream<Supplier<NamedGraph>> first =
        Stream.of(() -> new AuthorityGraph(iris).build(shares, scheme));
    Stream<Supplier<NamedGraph>> last = Stream.of(() -> derived(read, shares, steps.get()));
    Stream<Supplier<NamedGraph>> declarations = read.stream().map(one -> () -> graph(one));
    return Stream.concat(first, Stream.concat(declarations, last)).map(Supplier::get);
  }

  private NamedGraph derived(List<ReadDeclaration> read, Shares shares, List<Step> steps) {
    DerivedGraph derived = new DerivedGraph(iris).add(shares);
    Titles titles =
        Citations.among(read.stream().map(one -> Titled.of(one.declaration())).toList());
    read.forEach(one -> derived.add(Citing.of(one), titles));
    return derived.add(steps, read).named();
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

  /** What follows from shares in the graph of direct edges. */
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

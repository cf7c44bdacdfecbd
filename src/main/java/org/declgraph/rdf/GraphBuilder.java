package org.declgraph.rdf;

import java.util.List;
import java.util.function.Supplier;
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

  /**
   * @param scheme the issues and their groups
   */
  public GraphBuilder(Iris iris, List<Issue> scheme) {
    this.iris = iris;
    this.scheme = List.copyOf(scheme);
  }

  /** The graphs, each made when it is asked for: the shared one first, the derived one last. */
  public Stream<NamedGraph> graphs(Corpus corpus, List<Step> steps) {
    return graphs(corpus, () -> steps);
  }

  /** The same, with steps that are looked for when the derived graph is asked for. */
  public Stream<NamedGraph> graphs(Corpus corpus, Supplier<List<Step>> steps) {
    Entities entities = new Entities(corpus);
    Stream<Supplier<NamedGraph>> declarations =
        corpus.declarations().stream().map(read -> () -> new DeclarationGraph(iris, read).build());
    Stream<Supplier<NamedGraph>> ends =
        Stream.of(() -> new DerivedGraph(iris, corpus).build(corpus, entities, steps.get()));
    Stream<Supplier<NamedGraph>> all =
        Stream.of(() -> new AuthorityGraph(iris).build(corpus, entities, scheme));
    return Stream.concat(all, Stream.concat(declarations, ends)).map(Supplier::get);
  }

  /** The graph of one declaration alone. */
  public NamedGraph graph(ReadDeclaration read) {
    return new DeclarationGraph(iris, read).build();
  }
}

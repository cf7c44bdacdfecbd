package org.declgraph.rdf.graph;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.rdf.citation.Citations;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.name.NamedGraph;

/**
 * What all declarations of a corpus have in common, gathered as one after the other comes; of each
 * only what cannot be said before all are known.
 */
public final class Totals {
  private final GraphBuilder graphs;
  private final Shares shares = new Shares();
  private final List<Titled> titles = new ArrayList<>();
  private final List<Citing> citing = new ArrayList<>();

  Totals(GraphBuilder graphs) {
    this.graphs = graphs;
  }

  /**
   * Adds a declaration.
   *
   * @param own its shares
   */
  public void add(ReadDeclaration read, Shares own) {
    shares.add(own.withoutEdges());
    titles.add(Titled.of(read.declaration()));
    citing.add(Citing.of(read));
  }

  /** The entities and candidates of all, beside the {@link GraphBuilder#scheme scheme}. */
  public NamedGraph authority() {
    return graphs.authority(shares);
  }

  /** Who and what is named together, and what cites what. */
  public List<NamedGraph> derived() {
    return List.of(graphs.derived(shares), graphs.citations(citing, Citations.among(titles)));
  }
}

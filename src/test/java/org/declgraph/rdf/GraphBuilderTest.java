package org.declgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GraphBuilderTest {
  private final GraphBuilder builder =
      new GraphBuilder(new Iris(Vocabulary.DEFAULT_BASE), Samples.SCHEME);

  @Test
  void whatIsBuiltKeepsToTheShapes() {
    ShapeCheck check = new ShapeCheck();
    List<NamedGraph> graphs = builder.graphs(Samples.corpus(), List.of()).toList();
    for (NamedGraph graph : graphs) {
      assertEquals(List.of(), check.violations(graph.graph(), graphs.get(0).graph()));
    }
  }
}

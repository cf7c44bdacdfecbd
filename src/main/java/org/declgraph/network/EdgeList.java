package org.declgraph.network;

import java.util.List;
import org.declgraph.table.TableWriter;

/** A network as a CSV edge list. */
public final class EdgeList {
  private EdgeList() {}

  public static void write(Network network, Appendable out) {
    List<String> columns =
        List.of("actor", network.concept().mode(), "year", "agreement", "disagreement");
    try (TableWriter table = new TableWriter(out, columns)) {
      network.edges().forEach(edge -> table.write(edge.cells()));
    }
  }
}

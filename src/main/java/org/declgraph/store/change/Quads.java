package org.declgraph.store.change;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Quads looked up in every index of a database. */
final class Quads {
  private final NodeTable nodes;
  private final List<TupleIndex> indexes;

  Quads(DatasetGraph dataset) {
    NodeTupleTable table = TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable();
    nodes = table.getNodeTable();
    indexes = Arrays.asList(table.getTupleTable().getIndexes());
  }

  /** How many of some quads are not in every index, or in none, as they should be. */
  long missing(Set<Quad> quads, boolean present) {
    return quads.stream().filter(quad -> !agrees(quad, present)).count();
  }

  private boolean agrees(Quad quad, boolean present) {
    Tuple<NodeId> ids = TupleFactory.create(ids(quad));
    boolean known = IntStream.range(0, ids.len()).noneMatch(i -> NodeId.isDoesNotExist(ids.get(i)));
    return known
        ? indexes.stream().allMatch(index -> index.find(ids).hasNext() == present)
        : !present;
  }

  private NodeId[] ids(Quad quad) {
    return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        .map(this::id)
        .toArray(NodeId[]::new);
  }

  private NodeId id(Node node) {
    return nodes.getNodeIdForNode(node);
  }
}

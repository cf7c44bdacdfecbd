package org.declgraph.store.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.folder.Litter;
import org.declgraph.store.words.FullText;
import org.declgraph.store.words.WordWriter;
import org.declgraph.thread.Ahead;

/**
 * Writes graphs into an empty folder: the nodes as they come, then each index whole, then all of it
 * is read back from the files.
 */
public final class Loading {
  /**
   * Four indexes of quads in place of six: what the union of all graphs is asked, and graph by
   * graph. The file that keeps them is read by any TDB2.
   */
  private static final StoreParams PARAMETERS =
      StoreParamsBuilder.create("declgraph", StoreParams.getDftStoreParams())
          .primaryIndexQuads(QuadRows.INDEXES[0])
          .quadIndexes(QuadRows.INDEXES)
          .build();

  /** The name that TDB2 gives to a database that was not compacted yet. */
  private static final String FIRST = "Data-0001";

  private static final String NODES = "nodes";

  /** A folder beside the database, there while it is written. */
  private static final String ASIDE = "aside";

  /** How many quads are kept in memory: some 80 MB of them while they are sorted. */
  private static final int MOST = 1 << 20;

  private final Location database;
  private final QuadRows quads;

  private Loading(Location database, QuadRows quads) {
    this.database = database;
    this.quads = quads;
  }

  /**
   * Writes graphs, and the index of their words beside them. A graph may come in parts, under the
   * same name.
   *
   * @return the number of triples written
   */
  public static long into(Path folder, Stream<NamedGraph> graphs) throws IOException {
    return into(folder, graphs, MOST);
  }

  /** The same, with no more quads in memory than a number, and those of a graph. */
  static long into(Path folder, Stream<NamedGraph> graphs, int most) throws IOException {
    JenaSystem.init();
    StoreParamsCodec.write(Location.create(folder.toString()), PARAMETERS);
    Path database = Files.createDirectory(folder.resolve(FIRST));
    Path aside = Files.createDirectory(folder.resolveSibling(ASIDE));
    try (Stream<NamedGraph> ahead = Ahead.of(graphs);
        WordWriter words = new WordWriter(folder.resolveSibling(FullText.FOLDER))) {
      Location location = Location.create(database.toString());
      Loading loading = new Loading(location, new QuadRows(aside, most));
      long written = loading.verify(loading.write(ahead.iterator(), words));
      words.await();
      return written;
    } finally {
      Litter.delete(aside);
    }
  }

  private interface Use<T> {
    T of(DatasetGraph dataset);
  }

  /**
   * Opens the database anew, so that what is read is what the files say. It is not opened as one
   * that is in use: nobody else knows the folder, and letting such a one go collects all garbage.
   */
  private <T> T open(Use<T> use) {
    DatasetGraphTDB dataset = TDB2StorageBuilder.build(database, PARAMETERS, null);
    try {
      return use.of(dataset);
    } finally {
      dataset.shutdown();
    }
  }

  /** The rows that each index was given. */
  private Map<String, Iterable<Record>> write(Iterator<NamedGraph> graphs, WordWriter words) {
    return open(
        dataset -> {
          NodeWriter nodes = new NodeWriter((NodeTableTRDF) nodeTable(dataset).baseNodeTable());
          Txn.executeWrite(
              dataset, () -> graphs.forEachRemaining(graph -> add(graph, nodes, words)));
          words.commit();
          Map<String, Iterable<Record>> rows = new HashMap<>(quads.sorted(nodes.ids()));
          rows.put(NODES, nodes.rows());
          trees(dataset).parallelStream().forEach(tree -> tree.write(rows.get(tree.name())));
          return rows;
        });
  }

  private void add(NamedGraph named, NodeWriter nodes, WordWriter words) {
    words.add(named);
    Map<Node, Integer> numbers = new HashMap<>();
    int graph = nodes.number(named.name());
    named
        .graph()
        .find()
        .forEachRemaining(
            t ->
                quads.add(
                    graph,
                    numbers.computeIfAbsent(t.getSubject(), nodes::number),
                    numbers.computeIfAbsent(t.getPredicate(), nodes::number),
                    numbers.computeIfAbsent(t.getObject(), nodes::number)));
    if (quads.isFull()) {
      quads.putAside(nodes.ids());
    }
  }

  /** Returns the number of quads. */
  private long verify(Map<String, Iterable<Record>> rows) {
    return open(
        dataset -> {
          Map<String, Long> verified =
              trees(dataset).parallelStream()
                  .collect(Collectors.toMap(PackedTree::name, tree -> verify(tree, dataset, rows)));
          Txn.executeRead(dataset, () -> NodeWriter.verify(nodeTable(dataset), rows.get(NODES)));
          return verified.get(QuadRows.INDEXES[0]);
        });
  }

  private static long verify(
      PackedTree tree, DatasetGraph dataset, Map<String, Iterable<Record>> rows) {
    return Txn.calculateRead(dataset, () -> tree.verify(rows.get(tree.name())));
  }

  private static List<PackedTree> trees(DatasetGraph dataset) {
    List<PackedTree> trees = new ArrayList<>();
    trees.add(new PackedTree(NODES, LoaderOps.ntBPTree(nodeTable(dataset))));
    for (TupleIndex index : indexes(dataset)) {
      trees.add(new PackedTree(index.getName(), LoaderOps.idxBTree(index)));
    }
    return trees;
  }

  private static NodeTable nodeTable(DatasetGraph dataset) {
    return TDBInternal.requireStorage(dataset).getQuadTable().getNodeTupleTable().getNodeTable();
  }

  private static TupleIndex[] indexes(DatasetGraph dataset) {
    return TDBInternal.requireStorage(dataset)
        .getQuadTable()
        .getNodeTupleTable()
        .getTupleTable()
        .getIndexes();
  }

  /** The number of quads, if all indexes agree on it; else -1. */
  public static long size(DatasetGraph dataset) {
    long[] sizes = Arrays.stream(indexes(dataset)).mapToLong(TupleIndex::size).distinct().toArray();
    return sizes.length == 1 ? sizes[0] : -1;
  }
}

package org.declgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.rdf.NamedGraph;

/** Writes graphs into an empty folder: one transaction, then a count. */
final class Loading {
  /**
   * Four indexes of quads in place of six: what the union of all graphs is asked, and graph by
   * graph. The file that keeps them is read by any TDB2.
   */
  private static final StoreParams PARAMETERS =
      StoreParamsBuilder.create("declgraph", StoreParams.getDftStoreParams())
          .primaryIndexQuads("GSPO")
          .quadIndexes(new String[] {"GSPO", "SPOG", "POSG", "OSPG"})
          .build();

  private Loading() {}

  /**
   * Writes graphs, and the index of their words beside them.
   *
   * @return the number of triples written
   */
  static long into(Path folder, Stream<NamedGraph> graphs) throws IOException {
    Location location = Location.create(folder.toString());
    StoreParamsCodec.write(location, PARAMETERS);
    DatasetGraph dataset = DatabaseConnection.connectCreate(location, PARAMETERS).getDatasetGraph();
    try (Ahead<NamedGraph> ahead = new Ahead<>(graphs.iterator());
        WordWriter words = new WordWriter(folder.resolveSibling(FullText.FOLDER))) {
      long written = Txn.calculateWrite(dataset, () -> add(ahead, dataset, words));
      words.commit();
      long found = Txn.calculateRead(dataset, () -> size(dataset));
      if (written != found) {
        throw new StoreException(written + " triples were written, " + found + " are there");
      }
      return written;
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  private static long add(Iterator<NamedGraph> graphs, DatasetGraph dataset, WordWriter words) {
    long added = 0;
    while (graphs.hasNext()) {
      NamedGraph graph = graphs.next();
      words.add(graph);
      graph
          .graph()
          .find()
          .forEachRemaining(
              t -> dataset.add(graph.name(), t.getSubject(), t.getPredicate(), t.getObject()));
      added += graph.graph().size();
    }
    return added;
  }

  /** The number of quads, if all indexes agree on it; else -1. */
  static long size(DatasetGraph dataset) {
    TupleIndex[] indexes =
        TDBInternal.requireStorage(dataset)
            .getQuadTable()
            .getNodeTupleTable()
            .getTupleTable()
            .getIndexes();
    long[] sizes = Arrays.stream(indexes).mapToLong(TupleIndex::size).distinct().toArray();
    return sizes.length == 1 ? sizes[0] : -1;
  }
}

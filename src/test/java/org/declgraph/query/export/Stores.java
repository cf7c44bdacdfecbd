package org.declgraph.query.export;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.declgraph.corpus.Corpus;
import org.declgraph.rdf.graph.Whole;

/** Corpora as they are stored, in memory. */
final class Stores {
  private Stores() {}

  static DatasetGraph of(Corpus corpus) {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.executeWrite(
        () ->
            Whole.graphs(corpus, List.of())
                .forEach(
                    graph ->
                        graph
                            .graph()
                            .find()
                            .forEachRemaining(
                                t ->
                                    dataset.add(
                                        graph.name(),
                                        t.getSubject(),
                                        t.getPredicate(),
                                        t.getObject()))));
    return dataset;
  }
}

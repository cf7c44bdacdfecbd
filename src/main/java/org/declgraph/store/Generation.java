package org.declgraph.store;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.store.load.Loading;
import org.declgraph.store.words.FullText;

/** A generation of a store, open for reading: what was in force when it was opened. */
public final class Generation implements AutoCloseable {
  private final Path folder;
  private final DatasetGraph dataset;
  private final TextIndex words;

  Generation(Path folder, DatasetGraph dataset) {
    this.folder = folder;
    this.dataset = dataset;
    this.words = FullText.open(folder.resolve(FullText.FOLDER));
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    dataset.getContext().set(TextQuery.textIndex, words);
  }

  /** Its folder. */
  public Path folder() {
    return folder;
  }

  /**
   * The named graphs, to be read in transactions; in queries the default graph is the union of them
   * all, and {@code text:query} finds words.
   */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** The union of all graphs; each triple once. */
  public Graph union() {
    return dataset.getUnionGraph();
  }

  /** The number of triples, each once for each graph that has it. */
  public long size() {
    dataset.begin(ReadWrite.READ);
    try {
      return Loading.size(dataset);
    } finally {
      dataset.end();
    }
  }

  /** Lets other processes open it. */
  @Override
  public void close() {
    words.close();
    TDBInternal.expel(dataset);
  }
}

package org.declgraph.evaluation;

import java.util.List;
import org.declgraph.corpus.Corpus;
import org.declgraph.table.Row;

/**
 * What was extracted: rows with the columns of the exports {@code positions} and {@code entities}.
 */
public record Extraction(List<Row> positions, List<Row> entities) {
  public Extraction {
    positions = List.copyOf(positions);
    entities = List.copyOf(entities);
  }

  /** The rows of a corpus just read; of their columns those that are compared. */
  public static Extraction of(Corpus corpus) {
    return new CorpusRows(corpus).extraction();
  }
}

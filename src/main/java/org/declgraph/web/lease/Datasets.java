package org.declgraph.web.lease;

import org.apache.jena.sparql.core.DatasetGraph;

/** Where each request gets the dataset that is in force when it begins. */
@FunctionalInterface
public interface Datasets {
  Lease borrow();

  /** One dataset for ever. */
  static Datasets of(DatasetGraph dataset) {
    return () -> new Lease(dataset, "only", () -> {});
  }
}

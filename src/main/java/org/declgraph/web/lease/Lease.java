package org.declgraph.web.lease;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset for the time of one request: a build may put another in force meanwhile, this one stays
 * readable until it is given back.
 *
 * @param generation the name of the dataset's generation, which changes with its content
 * @param giveBack is run once
 */
public record Lease(DatasetGraph dataset, String generation, Runnable giveBack)
    implements AutoCloseable {

  @Override
  public void close() {
    giveBack.run();
  }
}

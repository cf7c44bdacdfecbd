package org.declgraph.web.lease;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;

/**
 * The dataset that Fuseki knows: within a request it is the one that the request borrowed. Fuseki
 * answers a request in one thread.
 */
public final class BorrowedDataset extends DatasetGraphWrapper {
  /** Its name, the first part of its addresses. */
  public static final String NAME = "declgraph";

  private final ThreadLocal<Lease> leases = new ThreadLocal<>();
  private final Datasets datasets;

  /**
   * @param outside what Fuseki sees while it is set up, before any request
   */
  public BorrowedDataset(Datasets datasets, DatasetGraph outside) {
    super(outside);
    this.datasets = datasets;
  }

  /** Borrows for this thread, until the lease is closed. */
  public Lease borrow() {
    Lease lease = datasets.borrow();
    leases.set(lease);
    return new Lease(
        lease.dataset(),
        lease.generation(),
        () -> {
          leases.remove();
          lease.close();
        });
  }

  /** What this thread has borrowed. */
  public Lease lease() {
    return leases.get();
  }

  /** That of the borrowed dataset, which says that the default graph is the union of all. */
  @Override
  public Context getContext() {
    return get().getContext();
  }

  @Override
  protected DatasetGraph get() {
    Lease lease = leases.get();
    return lease == null ? super.get() : lease.dataset();
  }
}

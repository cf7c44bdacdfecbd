package org.declgraph.web.lease;

import java.nio.file.Path;
import java.util.Optional;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.declgraph.store.folder.StoreException;

/**
 * A store whose generation in force is looked up for each request: one that a build has replaced
 * stays open until the last request on it ends.
 */
public final class FollowedStore implements Datasets, AutoCloseable {
  private final Store store;
  private Shared shared;

  /**
   * Opens the generation in force.
   *
   * @throws StoreException if there is none, or another process holds it
   */
  public FollowedStore(Store store) {
    this.store = store;
    this.shared = new Shared(store.open());
  }

  @Override
  public synchronized Lease borrow() {
    follow();
    Shared borrowed = shared;
    borrowed.users++;
    return new Lease(
        borrowed.generation.dataset(),
        borrowed.generation.folder().getFileName().toString(),
        () -> giveBack(borrowed));
  }

  /** Takes over what is in force now; where that cannot be opened, what was open stays. */
  private void follow() {
    Optional<Path> current = store.current();
    if (current.isEmpty() || current.get().equals(shared.generation.folder())) {
      return;
    }
    try {
      Shared next = new Shared(store.open());
      giveBack(shared);
      shared = next;
    } catch (StoreException held) {
      // asked again with the next request
    }
  }

  private synchronized void giveBack(Shared given) {
    given.users--;
    if (given.users == 0) {
      given.generation.close();
    }
  }

  @Override
  public synchronized void close() {
    giveBack(shared);
  }

  /** A generation with those who use it: its requests, and this store while it is in force. */
  private static final class Shared {
    private final Generation generation;
    private int users = 1;

    Shared(Generation generation) {
      this.generation = generation;
    }
  }
}

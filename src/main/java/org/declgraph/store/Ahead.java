package org.declgraph.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The elements of an iterator, the next of which is made by another thread while one is used: at
 * most two are in memory.
 */
final class Ahead<T> implements Iterator<T>, AutoCloseable {
  private final Iterator<T> source;
  private final ExecutorService thread;
  private Future<Optional<T>> next;

  Ahead(Iterator<T> source) {
    this.source = source;
    thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread maker = new Thread(task, "graphs");
              maker.setDaemon(true);
              return maker;
            });
    next = make();
  }

  private Future<Optional<T>> make() {
    return thread.submit(() -> source.hasNext() ? Optional.of(source.next()) : Optional.empty());
  }

  @Override
  public boolean hasNext() {
    return made().isPresent();
  }

  @Override
  public T next() {
    T element = made().orElseThrow(NoSuchElementException::new);
    next = make();
    return element;
  }

  private Optional<T> made() {
    try {
      return next.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

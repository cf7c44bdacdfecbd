package org.declgraph.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
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
    thread = Threads.single("graphs");
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
    return Threads.result(next);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}

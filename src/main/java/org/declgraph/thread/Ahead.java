package org.declgraph.thread;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The elements of an iterator, the next of which is made by another thread while one is used: at
 * most two are in memory.
 */
public final class Ahead<T> implements Iterator<T>, AutoCloseable {
  private final Iterator<T> source;
  private final ExecutorService thread;
  private Future<Optional<T>> next;

  private Ahead(Iterator<T> source) {
    this.source = source;
    thread = Threads.single("graphs");
    next = make();
  }

  /** The elements of a stream, made ahead; to be closed. */
  public static <T> Stream<T> of(Stream<T> source) {
    Ahead<T> ahead = new Ahead<>(source.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(ahead, Spliterator.ORDERED), false)
        .onClose(ahead::close)
        .onClose(source::close);
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

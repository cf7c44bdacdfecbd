package org.declgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.declgraph.store.file.Part;
import org.declgraph.thread.Threads;

/** Writes the parts of a generation in a thread of its own, while its graphs are written. */
final class PartWriter implements AutoCloseable {
  private final ExecutorService thread = Threads.single("parts");
  private final Future<?> written;

  PartWriter(List<Part> parts, Path generation) {
    written = thread.submit(() -> parts.forEach(part -> write(part, generation)));
  }

  private static void write(Part part, Path generation) {
    try {
      part.writeTo(generation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void await() {
    Threads.result(written);
  }

  /** Ends the thread before the folder that it writes to is gone. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(10, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

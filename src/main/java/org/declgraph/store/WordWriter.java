package org.declgraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.text.TextIndex;
import org.declgraph.rdf.NamedGraph;

/** Writes the index of words in a thread of its own, one graph behind at most. */
final class WordWriter implements AutoCloseable {
  private final TextIndex index;
  private final ExecutorService thread = Threads.single("words");
  private Future<?> last = CompletableFuture.completedFuture(null);

  WordWriter(Path folder) throws IOException {
    index = FullText.create(folder);
  }

  void add(NamedGraph graph) {
    Threads.result(last);
    last = thread.submit(() -> FullText.add(graph, index));
  }

  void commit() {
    Threads.result(last);
    index.commit();
  }

  /** Ends the thread before the index, whose files it may be writing. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.close();
  }
}

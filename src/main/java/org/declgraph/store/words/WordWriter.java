package org.declgraph.store.words;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.text.TextIndex;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.thread.Threads;

/** Writes the index of words in a thread of its own, one graph behind at most. */
public final class WordWriter implements AutoCloseable {
  private final ExecutorService thread = Threads.single("words");
  private final Future<TextIndex> index;
  private Future<?> last;

  public WordWriter(Path folder) {
    index = thread.submit(() -> FullText.create(folder));
    last = index;
  }

  public void add(NamedGraph graph) {
    await();
    last = thread.submit(() -> FullText.add(graph, Threads.result(index)));
  }

  /** Begins to end; what is written counts once {@link #await} returned. */
  public void commit() {
    await();
    last = thread.submit(Threads.result(index)::commit);
  }

  /** Waits until what was asked for is done. */
  public void await() {
    Threads.result(last);
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
    Threads.result(index).close();
  }
}

package org.declgraph.growth.whole;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import org.declgraph.catalogue.CatalogueWriter;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Sources;
import org.declgraph.declaration.draft.Informed;
import org.declgraph.thread.Threads;

/**
 * The catalogue of a corpus that is read from nothing. Its files and texts are written by a thread
 * of their own, its declarations as they are read.
 */
final class CorpusCatalogue implements AutoCloseable {
  private final CatalogueWriter writer;
  private Future<?> last;

  CorpusCatalogue(Path generation, List<ReadFile> files, Sources sources) {
    writer = CatalogueWriter.open(generation);
    last =
        Threads.start(
            "catalogue",
            () -> {
              files.forEach(file -> writer.add(file.entry()));
              add(sources);
            });
  }

  private void add(Sources sources) {
    Map<String, Declaration> taken = new HashMap<>();
    sources.gathered().forEach(g -> taken.put(g.best().key(), g.declaration()));
    for (Informed text : sources.texts()) {
      writer.add(new TextEntry(text, Optional.ofNullable(taken.get(text.alone().key()))));
    }
  }

  void add(DeclarationEntry entry) {
    writer.add(entry);
  }

  /**
   * Begins to keep it all; it is kept once the catalogue is closed.
   *
   * @param conditions of {@link Rules}
   */
  void commit(String conditions) {
    Future<?> written = last;
    last =
        Threads.start(
            "catalogue",
            () -> {
              Threads.result(written);
              writer.commit(conditions);
            });
  }

  /** Waits until nobody writes any more, and forgets what was not to be kept. */
  @Override
  public void close() {
    try {
      Threads.result(last);
    } finally {
      writer.close();
    }
  }
}

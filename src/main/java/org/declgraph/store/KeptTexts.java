package org.declgraph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The texts that were made from web pages, PDF and Word files, into which the offsets of the graph
 * point: in the folder {@code texts} of a store, named by their hashes.
 */
public final class KeptTexts {
  private static final String FOLDER = "texts";
  private static final String SUFFIX = ".txt";

  private final Path store;

  /** Those of the store in a folder. */
  public KeptTexts(Path store) {
    this.store = store;
  }

  /**
   * Keeps texts, each written whole or not at all.
   *
   * @param texts by hash
   */
  public void keep(Map<String, String> texts) {
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        keep(store.resolve(FOLDER).resolve(text.getKey() + SUFFIX), text.getValue());
      }
    } catch (IOException e) {
      throw new StoreException("the store " + store + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static void keep(Path file, String text) throws IOException {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, text.getBytes(StandardCharsets.UTF_8));
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes every other text; the folder too, if none is left. */
  public void retain(Collection<String> hashes) {
    Path folder = store.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      for (Path file : files(folder)) {
        String hash = file.getFileName().toString().replace(SUFFIX, "");
        if (!hashes.contains(hash)) {
          Files.delete(file);
        }
      }
      if (hashes.isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new StoreException("the store " + store + " cannot be written: " + e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}

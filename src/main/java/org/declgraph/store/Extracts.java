package org.declgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.text.SourceText;

/**
 * The texts of web pages, PDF and Word files, which offsets point into: {@code texts/HASH.txt}
 * beside the generations.
 */
final class Extracts {
  private static final String FOLDER = "texts";

  private Extracts() {}

  /** Writes those that are not there yet; one that is there has the same content by its name. */
  static void write(Path store, Collection<SourceText> texts) throws IOException {
    for (SourceText text : texts) {
      Path file = store.resolve(text.place());
      if (text.isExtracted() && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path fresh = store.resolve(Litter.FRESH + text.hash());
        Files.writeString(fresh, text.text());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Removes all but some. */
  static void keep(Path store, Collection<SourceText> texts) throws IOException {
    Path folder = store.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<Path> kept =
        texts.stream().map(text -> store.resolve(text.place())).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> unused = files.filter(file -> !kept.contains(file)).toList();
      for (Path file : unused) {
        Files.delete(file);
      }
    }
    if (kept.stream().noneMatch(file -> file.startsWith(folder))) {
      Files.delete(folder);
    }
  }
}

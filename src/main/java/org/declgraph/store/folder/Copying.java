package org.declgraph.store.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies a generation. */
public final class Copying {
  private static final String LOCK = ".lock";

  private Copying() {}

  /** Copies all but the locks of those that have it open. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      List<Path> sorted = all.filter(path -> !path.toString().endsWith(LOCK)).sorted().toList();
      for (Path path : sorted) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }
}

package org.declgraph.store.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a build that failed or was killed leaves in a store's folder. */
public final class Litter {
  /** A generation that is being written. */
  public static final String FRESH = ".new-";

  /** A generation that is being removed. */
  public static final String REMOVED = ".old-";

  /** A link that is about to be the one in force. */
  public static final String LINK = ".current";

  private Litter() {}

  /** Removes it all; for the one process that may write. */
  public static void sweep(Path folder) throws IOException {
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (name.startsWith(FRESH) || name.startsWith(REMOVED) || name.equals(LINK)) {
        delete(entry);
      }
    }
  }

  /** Removes what a failed build wrote, and the folder itself if it was made for it. */
  public static void clear(Path folder, boolean made) {
    try {
      if (Files.isDirectory(folder)) {
        sweep(folder);
        boolean bare = entries(folder).stream().allMatch(WriteLock::isLock);
        if (made && bare) {
          delete(folder);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      // The build has its own outcome; what is left here is removed by the next one.
    }
  }

  public static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}

package org.declgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The files that a generation was built from, kept with it so that a corpus can grow and shrink
 * without its first files at hand: a folder for each path that was read, with the tables of
 * corrections beside them.
 *
 * @param paths the files and folders that were read
 * @param used the paths below them of the files that gave something
 * @param removed the ids of declarations that were taken out
 */
public record KeptFiles(List<Path> paths, List<String> used, List<String> removed) {
  private static final String FOLDER = "files";
  private static final String REMOVED = "removed";
  private static final String TABLE = ".csv";

  public static final KeptFiles NONE = new KeptFiles(List.of(), List.of(), List.of());

  public KeptFiles {
    paths = List.copyOf(paths);
    used = List.copyOf(used);
    removed = List.copyOf(removed);
  }

  /** Those of a generation: what to read to build it again. */
  public static KeptFiles in(Path generation) {
    Path folder = generation.resolve(FOLDER);
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> paths = entries.filter(Files::isDirectory).sorted().toList();
      Path removed = folder.resolve(REMOVED);
      return new KeptFiles(
          paths, List.of(), Files.exists(removed) ? Files.readAllLines(removed) : List.of());
    } catch (IOException e) {
      throw new StoreException(
          generation + " does not have the files it was built from; build it anew", e);
    }
  }

  /** With further files and folders. */
  public KeptFiles with(List<Path> further) {
    List<Path> all = new ArrayList<>(paths);
    all.addAll(further);
    return new KeptFiles(all, used, removed);
  }

  /** With another declaration taken out. */
  public KeptFiles without(String declaration) {
    List<String> all = new ArrayList<>(removed);
    all.add(declaration);
    return new KeptFiles(paths, used, all.stream().distinct().sorted().toList());
  }

  /** Those of the files that were found to give something. */
  public KeptFiles using(List<String> files) {
    return new KeptFiles(paths, files, removed);
  }

  /** Writes copies of the files into a folder that has none, from where {@link #in} takes them. */
  public void writeTo(Path generation) throws IOException {
    Path folder = Files.createDirectory(generation.resolve(FOLDER));
    int number = 0;
    for (Path path : paths) {
      Path copy = folder.resolve(String.format(Locale.ROOT, "%05d", number++));
      if (Files.isDirectory(path)) {
        Path table = path.resolveSibling(path.getFileName() + TABLE);
        if (Files.isRegularFile(table)) {
          Files.copy(table, copy.resolveSibling(copy.getFileName() + TABLE));
        }
        copy(path, copy);
      } else {
        Files.createDirectory(copy);
        copyFile(path, copy.resolve(path.getFileName().toString()));
      }
    }
    if (!removed.isEmpty()) {
      Files.write(folder.resolve(REMOVED), removed);
    }
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    for (String file : used) {
      Path source = from.resolve(file);
      if (Files.isRegularFile(source)) {
        Path copy = to.resolve(file);
        Files.createDirectories(copy.getParent());
        copyFile(source, copy);
      }
    }
  }

  private static void copyFile(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.declgraph.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.declgraph.store.folder.StoreException;
import org.declgraph.text.source.CorpusFile;

/**
 * The files that a generation was built from, kept with it so that a corpus can grow and shrink
 * without its first files at hand, with the tables of corrections beside them.
 *
 * @param tables the tables of corrections
 * @param removed the ids of declarations that were taken out though their files stay
 */
public record KeptFiles(List<KeptFile> files, List<Path> tables, List<String> removed)
    implements Part {
  private static final String FOLDER = "files";
  private static final String REMOVED = "removed";
  private static final String TABLE = ".csv";

  public KeptFiles {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
    removed = List.copyOf(removed);
  }

  /** The table of corrections beside each of some folders, where there is one. */
  public static List<Path> tablesBeside(List<Path> corpus) {
    return corpus.stream()
        .filter(Files::isDirectory)
        .map(folder -> folder.resolveSibling(folder.getFileName() + TABLE))
        .filter(Files::isRegularFile)
        .toList();
  }

  /** The folders of a generation to read to build it again. */
  public static List<Path> folders(Path generation) {
    try (Stream<Path> entries = Files.list(generation.resolve(FOLDER))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new StoreException(
          generation + " does not have the files it was built from; build it anew", e);
    }
  }

  /** The ids of declarations that were taken out of a generation. */
  public static List<String> removed(Path generation) {
    Path removed = generation.resolve(FOLDER).resolve(REMOVED);
    try {
      return Files.exists(removed) ? Files.readAllLines(removed) : List.of();
    } catch (IOException e) {
      throw new StoreException(removed + " cannot be read", e);
    }
  }

  /** A kept file of a generation. */
  public static CorpusFile file(Path generation, String key) {
    Path folder = generation.resolve(FOLDER).resolve(key.substring(0, key.indexOf('/')));
    return new CorpusFile(folder, folder.resolve(key.substring(key.indexOf('/') + 1)));
  }

  /** Writes copies into a generation that has none. */
  @Override
  public void writeTo(Path generation) throws IOException {
    Path folder = Files.createDirectory(generation.resolve(FOLDER));
    for (int i = 0; i < tables.size(); i++) {
      String name = String.format(Locale.ROOT, "%05d", i);
      Files.createDirectories(folder.resolve(name));
      Files.copy(tables.get(i), folder.resolve(name + TABLE));
    }
    add(generation, files);
    keepRemoved(generation, removed);
  }

  public static void add(Path generation, Collection<KeptFile> files) {
    files.forEach(file -> file.copyTo(generation.resolve(FOLDER)));
  }

  public static void delete(Path generation, Collection<String> keys) throws IOException {
    for (String key : keys) {
      Files.deleteIfExists(generation.resolve(FOLDER).resolve(key));
    }
  }

  public static void keepRemoved(Path generation, List<String> removed) throws IOException {
    Path list = generation.resolve(FOLDER).resolve(REMOVED);
    if (removed.isEmpty()) {
      Files.deleteIfExists(list);
    } else {
      Files.write(list, removed);
    }
  }
}

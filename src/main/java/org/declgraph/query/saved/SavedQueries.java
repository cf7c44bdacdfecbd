package org.declgraph.query.saved;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The saved queries at hand, ordered by name. */
public record SavedQueries(List<SavedQuery> all) {
  private static final String SUFFIX = ".rq";

  public SavedQueries {
    all = all.stream().sorted(Comparator.comparing(SavedQuery::name)).toList();
  }

  /** The queries that come with the program. */
  public static SavedQueries shipped() {
    try {
      URI folder = SavedQueries.class.getResource("/queries").toURI();
      if (!folder.getScheme().equals("jar")) {
        return in(Path.of(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return in(jar.getPath("/queries"));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program's own queries cannot be read", e);
    }
  }

  /**
   * The queries of a folder.
   *
   * @throws UsageException where one is no SPARQL
   */
  public static SavedQueries in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return new SavedQueries(
          files.filter(f -> f.toString().endsWith(SUFFIX)).map(SavedQueries::read).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A query from a file of the user's. */
  public static SavedQuery read(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\" + SUFFIX + "$", "");
    try (InputStream in = Files.newInputStream(file)) {
      return SavedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UsageException(file + ": cannot be read");
    }
  }

  public Optional<SavedQuery> find(String name) {
    return all.stream().filter(q -> q.name().equals(name)).findFirst();
  }

  /**
   * A query by its name.
   *
   * @throws UsageException naming those there are, where there is none of this name
   */
  public SavedQuery get(String name) {
    return find(name)
        .orElseThrow(() -> new UsageException("no query “" + name + "”; there are: " + names()));
  }

  private String names() {
    return all.stream().map(SavedQuery::name).collect(Collectors.joining(", "));
  }
}

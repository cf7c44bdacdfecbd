package org.declgraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.declgraph.table.Problem;
import org.declgraph.table.TableException;
import picocli.CommandLine.Option;

/** Which files and folders are read. */
public final class CorpusPaths {
  private static final Path USUAL = Path.of("seeds", "declarations");

  @Option(
      names = "--corpus",
      paramLabel = "PATH",
      arity = "1..*",
      description = "files, and folders with all below them (default: seeds/declarations)")
  private List<Path> paths = new ArrayList<>();

  public boolean areGiven() {
    return !paths.isEmpty();
  }

  /**
   * The files and folders, all of which are there.
   *
   * @throws TableException naming those that are not
   */
  public List<Path> existing() {
    return existing(paths.isEmpty() ? List.of(USUAL) : paths);
  }

  /** What they are called, for a message. */
  public String names() {
    return (paths.isEmpty() ? List.of(USUAL) : paths)
        .stream().map(Path::toString).collect(Collectors.joining(", "));
  }

  public static List<Path> existing(List<Path> paths) {
    List<Problem> missing =
        paths.stream()
            .filter(path -> !Files.exists(path))
            .map(path -> new Problem(path.toString(), 0, "does not exist"))
            .toList();
    if (!missing.isEmpty()) {
      throw new TableException(missing);
    }
    return paths;
  }
}

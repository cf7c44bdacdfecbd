package org.declgraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;

/** The saved queries: those of the folder {@code queries}, or, without it, the program's own. */
public final class Queries {
  private static final Path USUAL = Path.of("queries");

  private Queries() {}

  public static SavedQueries atHand() {
    return Files.isDirectory(USUAL) ? SavedQueries.in(USUAL) : SavedQueries.shipped();
  }

  /** A query by its name, or from a file. */
  public static SavedQuery find(String nameOrFile) {
    Path file = Path.of(nameOrFile);
    boolean isFile = nameOrFile.endsWith(".rq") || file.getNameCount() > 1;
    return isFile ? SavedQueries.read(file) : atHand().get(nameOrFile);
  }
}

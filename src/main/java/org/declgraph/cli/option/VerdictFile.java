package org.declgraph.cli.option;

import java.nio.file.Files;
import java.nio.file.Path;
import org.declgraph.review.Verdicts;
import org.declgraph.table.TableException;
import picocli.CommandLine.Option;

/** Where analysts' verdicts are; the usual file need not be there. */
public final class VerdictFile {
  private static final Path USUAL = Path.of("seeds", "verdicts.csv");

  @Option(
      names = "--verdicts",
      paramLabel = "FILE",
      description =
          "analysts' verdicts, or an exported table of positions with its column verdict filled in"
              + " (default: seeds/verdicts.csv, if it is there)")
  private Path file;

  public Verdicts read() {
    if (file == null) {
      return Files.exists(USUAL) ? Verdicts.read(USUAL) : Verdicts.NONE;
    }
    if (!Files.isRegularFile(file)) {
      throw new TableException(file.toString(), 0, "is no file of verdicts");
    }
    return Verdicts.read(file);
  }
}

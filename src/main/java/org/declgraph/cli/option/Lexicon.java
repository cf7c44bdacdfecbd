package org.declgraph.cli.option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.declgraph.table.TableException;
import picocli.CommandLine.Option;

/** Where the lexicon is: a folder, or, where the usual one is not there, the program's own. */
public final class Lexicon {
  private static final Path USUAL = Path.of("seeds", "lexicon");

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "the lexicon (default: seeds/lexicon, or else the program's own)")
  private Path folder;

  /** A folder that is named otherwise. */
  public static Lexicon in(Path folder) {
    Lexicon lexicon = new Lexicon();
    lexicon.folder = folder;
    return lexicon;
  }

  public boolean isGiven() {
    return folder != null;
  }

  /** What a loader makes of the folder, which it may not use later. */
  public <T> T load(Function<Path, T> loader) {
    if (folder != null) {
      return loader.apply(existing(folder));
    }
    return Files.isDirectory(USUAL) ? loader.apply(USUAL) : shipped(loader);
  }

  /** A folder that is there. */
  static Path existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new TableException(folder.toString(), 0, "is no folder of lexicon files");
    }
    return folder;
  }

  private static <T> T shipped(Function<Path, T> loader) {
    try {
      URI here = Lexicon.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path program = Path.of(here);
      if (Files.isDirectory(program)) {
        return loader.apply(program.resolve("lexicon"));
      }
      try (FileSystem jar = FileSystems.newFileSystem(program)) {
        return loader.apply(jar.getPath("lexicon"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

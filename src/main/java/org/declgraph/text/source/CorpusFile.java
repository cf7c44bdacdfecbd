package org.declgraph.text.source;

import java.nio.file.Path;

/**
 * A file of a corpus.
 *
 * @param folder the folder of the corpus that it was found in
 */
public record CorpusFile(Path folder, Path file) {
  /** The path below the folder, with {@code /}. */
  public String path() {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}

package org.declgraph.store.file;

import java.io.IOException;
import java.nio.file.Path;

/** Something that a generation has beside its database. */
public interface Part {
  /** Writes it into the folder of a generation that is being made. */
  void writeTo(Path generation) throws IOException;
}

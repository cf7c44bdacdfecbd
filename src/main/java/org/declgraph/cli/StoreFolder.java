package org.declgraph.cli;

import java.nio.file.Path;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import picocli.CommandLine.Option;

/** Where the store is. */
final class StoreFolder {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "the folder of the store (default: ${DEFAULT-VALUE})")
  private Path folder;

  Path path() {
    return folder;
  }

  Store store() {
    return Store.at(folder);
  }

  /** The generation in force. */
  Generation open() {
    return store().open();
  }
}

package org.declgraph.cli.stored;

import java.nio.file.Path;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import picocli.CommandLine.Option;

/** Where the store is. */
public final class StoreFolder {
  private static final String BASE =
      "SELECT ?scheme WHERE { ?scheme a <http://www.w3.org/2004/02/skos/core#ConceptScheme> }";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      defaultValue = "store",
      description = "the folder of the store (default: ${DEFAULT-VALUE})")
  private Path folder;

  public Path path() {
    return folder;
  }

  public Store store() {
    return Store.at(folder);
  }

  /** The folder of the generation in force. */
  public Path inForce() {
    return store().inForce();
  }

  /** The generation in force. */
  public Generation open() {
    return store().open();
  }

  /** What the IRIs of the store's resources begin with. */
  public String base() {
    try (Generation generation = open()) {
      return new StoredTables(generation.dataset())
          .rows(SavedQuery.parse("base", BASE)).stream()
              .map(row -> row.get("scheme"))
              .map(scheme -> scheme.substring(0, scheme.length() - "scheme".length()))
              .findFirst()
              .orElse(Vocabulary.DEFAULT_BASE);
    }
  }
}

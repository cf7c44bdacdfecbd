package org.declgraph.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.store.folder.Litter;
import org.declgraph.text.source.SourceText;

/**
 * The texts of web pages, PDF and Word files, which offsets point into: {@code texts/HASH.txt}
 * beside the generations.
 */
public final class Extracts {
  private static final String FOLDER = "texts";

  private Extracts() {}

  /** Writes those that are not there yet; one that is there has the same content by its name. */
  public static void write(Path store, Collection<SourceText> texts) throws IOException {
    for (SourceText text : texts) {
      Path file = store.resolve(text.place());
      if (text.isExtracted() && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Path fresh = store.resolve(Litter.FRESH + text.hash());
        Files.writeString(fresh, text.text());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** The places of those that a database points into. */
  public static Set<String> places(Path database) {
    DatasetGraph dataset =
        DatabaseConnection.connectCreate(Location.create(database.toString())).getDatasetGraph();
    try {
      return Txn.calculateRead(
          dataset,
          () ->
              Iter.iter(dataset.find(Node.ANY, Node.ANY, Vocabulary.EXTRACT.asNode(), Node.ANY))
                  .map(quad -> quad.getObject().getLiteralLexicalForm())
                  .toSet());
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  /** Whether some quads point to one. */
  public static boolean areNamed(Collection<Quad> quads) {
    Node extract = Vocabulary.EXTRACT.asNode();
    return quads.stream().anyMatch(quad -> quad.getPredicate().equals(extract));
  }

  /**
   * Removes all but some.
   *
   * @param places of those that stay
   */
  public static void keep(Path store, Collection<String> places) throws IOException {
    Path folder = store.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<Path> kept = places.stream().map(store::resolve).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> unused = files.filter(file -> !kept.contains(file)).toList();
      for (Path file : unused) {
        Files.delete(file);
      }
    }
    if (kept.stream().noneMatch(file -> file.startsWith(folder))) {
      Files.delete(folder);
    }
  }
}

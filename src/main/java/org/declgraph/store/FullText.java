package org.declgraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.declgraph.rdf.Vocabulary;

/**
 * The index of a generation's words: quotes, sentences, titles and names, found by {@code
 * text:query} in SPARQL. A generation has one writer, before it is in force, so that its index
 * needs no locks.
 */
final class FullText {
  /** The folder of the index, beside the database. */
  static final String FOLDER = "lucene";

  private static final String FIELD = "text";
  private static final List<Property> PROPERTIES =
      List.of(RDFS.label, SKOS.altLabel, Vocabulary.CANONICAL, Vocabulary.QUOTE, Vocabulary.TEXT);

  private FullText() {}

  /** Indexes a dataset into a folder, which is made. */
  static void write(Path folder, DatasetGraph dataset) throws IOException {
    Files.createDirectory(folder);
    TextIndex index = index(folder);
    try {
      dataset.executeRead(() -> PROPERTIES.forEach(p -> add(index, dataset, p)));
      index.commit();
    } finally {
      index.close();
    }
  }

  private static void add(TextIndex index, DatasetGraph dataset, Property property) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY);
    while (quads.hasNext()) {
      index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), quads.next()));
    }
  }

  /** The index in a folder, opened when it is first asked. */
  static TextIndex open(Path folder) {
    return new WaitingIndex(definition(), () -> index(folder));
  }

  private static TextIndex index(Path folder) {
    TextIndexConfig configuration = new TextIndexConfig(definition());
    configuration.setAnalyzer(new CharacterAnalyzer());
    configuration.setQueryAnalyzer(new CJKAnalyzer());
    try {
      Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
      return new TextIndexLucene(directory, configuration);
    } catch (IOException e) {
      throw new StoreException(folder + " cannot be read; build the store anew", e);
    }
  }

  private static EntityDefinition definition() {
    EntityDefinition definition = new EntityDefinition("uri", FIELD);
    PROPERTIES.forEach(property -> definition.set(FIELD, property.asNode()));
    return definition;
  }
}

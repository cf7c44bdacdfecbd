package org.declgraph.store.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.store.folder.StoreException;

/**
 * The index of a generation's words: quotes, sentences, titles and names, found by {@code
 * text:query} in SPARQL. A generation has one writer, who holds its database, so that its index
 * needs no locks.
 */
public final class FullText {
  /** The folder of the index, beside the database. */
  public static final String FOLDER = "lucene";

  private static final String FIELD = "text";
  private static final List<Property> PROPERTIES =
      List.of(RDFS.label, SKOS.altLabel, Vocabulary.CANONICAL, Vocabulary.QUOTE, Vocabulary.TEXT);

  private FullText() {}

  /** An empty index in a folder, which is made. */
  static TextIndex create(Path folder) {
    try {
      return index(Files.createDirectory(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Indexes the words of a graph; not those of claims, which stand in the quotes too and would come
   * before them, being short.
   */
  static void add(NamedGraph graph, TextIndex index) {
    for (Property property : PROPERTIES) {
      graph
          .graph()
          .find(Node.ANY, property.asNode(), Node.ANY)
          .filterDrop(triple -> isClaim(graph, triple.getSubject()))
          .mapWith(triple -> Quad.create(graph.name(), triple))
          .mapWith(quad -> TextQueryFuncs.entityFromQuad(index.getDocDef(), quad))
          .filterKeep(Objects::nonNull)
          .forEachRemaining(index::addEntity);
    }
  }

  private static boolean isClaim(NamedGraph graph, Node node) {
    return graph.graph().contains(node, RDF.type.asNode(), Vocabulary.CLAIM.asNode());
  }

  /** The index in a folder, to be changed. */
  public static TextIndex write(Path folder) {
    return index(folder);
  }

  /** Whether a quad has words that are found. */
  public static boolean isIndexed(Quad quad) {
    return PROPERTIES.stream().anyMatch(p -> p.asNode().equals(quad.getPredicate()));
  }

  /** Makes the index have of a resource what a database has of it. */
  public static void follow(DatasetGraph dataset, String subject, TextIndex index) {
    EntityDefinition definition = index.getDocDef();
    try {
      ((TextIndexLucene) index)
          .getIndexWriter()
          .deleteDocuments(new Term(definition.getEntityField(), subject));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Node resource = NodeFactory.createURI(subject);
    for (Property property : PROPERTIES) {
      dataset
          .find(Node.ANY, resource, property.asNode(), Node.ANY)
          .forEachRemaining(
              quad -> {
                Entity words = TextQueryFuncs.entityFromQuad(definition, quad);
                if (words != null && !isClaim(dataset, quad)) {
                  index.addEntity(words);
                }
              });
    }
  }

  private static boolean isClaim(DatasetGraph dataset, Quad quad) {
    Node claim = Vocabulary.CLAIM.asNode();
    return dataset.contains(quad.getGraph(), quad.getSubject(), RDF.type.asNode(), claim);
  }

  /** The index in a folder, opened when it is first asked. */
  public static TextIndex open(Path folder) {
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

package org.declgraph.rdf.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of {@code ontology/}, from the class path. */
public final class Ontology {
  private Ontology() {}

  /** The terms, and how they stand to those of other vocabularies. */
  public static List<Graph> graphs() {
    return List.of(read("declgraph.ttl"), read("alignments.ttl"));
  }

  /** What every build is checked against. */
  public static Graph shapes() {
    return read("shapes.ttl");
  }

  private static Graph read(String file) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + file + " is not on the class path");
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}

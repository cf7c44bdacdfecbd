package org.declgraph.web.servlet;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.rdf.name.Vocabulary;

/** The resources of a dataset by their names, and what is said of each. */
final class Resources {
  private static final String SCHEME = "scheme";

  private Resources() {}

  /** What the IRIs of a dataset begin with, as the name of its scheme of issues tells. */
  static String base(DatasetGraph dataset) {
    return dataset.calculateRead(
        () -> {
          Iterator<Quad> schemes =
              dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode());
          while (schemes.hasNext()) {
            String iri = schemes.next().getSubject().toString();
            if (iri.endsWith(SCHEME)) {
              return iri.substring(0, iri.length() - SCHEME.length());
            }
          }
          return Vocabulary.DEFAULT_BASE;
        });
  }

  /** The triples about a resource; of a position its evidence too. */
  static Graph describe(DatasetGraph dataset, String iri) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("dg", Vocabulary.NAMESPACE);
    graph.getPrefixMapping().setNsPrefix("rdfs", RDFS.getURI());
    graph.getPrefixMapping().setNsPrefix("skos", SKOS.getURI());
    graph.getPrefixMapping().setNsPrefix("dcterms", DCTerms.getURI());
    Node subject = NodeFactory.createURI(iri);
    dataset.executeRead(
        () -> {
          add(dataset, subject, graph);
          graph
              .find(subject, Vocabulary.HAS_EVIDENCE.asNode(), Node.ANY)
              .mapWith(Triple::getObject)
              .toList()
              .forEach(evidence -> add(dataset, evidence, graph));
        });
    return graph;
  }

  private static void add(DatasetGraph dataset, Node subject, Graph graph) {
    dataset
        .find(Node.ANY, subject, Node.ANY, Node.ANY)
        .forEachRemaining(q -> graph.add(q.asTriple()));
  }
}

package org.declgraph.query.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.declgraph.rdf.name.Vocabulary;

/**
 * Writes a dataset in a syntax of RDF, in an order that depends on what it says alone: graph by
 * graph, in each by subject, predicate and object.
 */
public final class GraphExport {
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create()
          .setNsPrefix("dcterms", DCTerms.NS)
          .setNsPrefix("dg", Vocabulary.NAMESPACE)
          .setNsPrefix("owl", OWL.NS)
          .setNsPrefix("rdf", RDF.uri)
          .setNsPrefix("rdfs", RDFS.uri)
          .setNsPrefix("skos", SKOS.uri)
          .setNsPrefix("xsd", XSD.NS)
          .lock();

  /** A triple and the words it is ordered by. */
  private record Line(Triple triple, String subject, String predicate, String object) {
    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::subject)
            .thenComparing(line -> !line.predicate.equals(RDF.type.getURI()))
            .thenComparing(Line::predicate)
            .thenComparing(Line::object);

    static Line of(Triple triple) {
      return new Line(
          triple,
          triple.getSubject().toString(),
          triple.getPredicate().getURI(),
          NodeFmtLib.strNT(triple.getObject()));
    }
  }

  private final GraphFormat format;

  public GraphExport(GraphFormat format) {
    this.format = format;
  }

  /** Writes all graphs; where the syntax has no names for them, as one, each triple once. */
  public void write(DatasetGraph dataset, OutputStream out) {
    dataset.executeRead(
        () -> {
          if (format.streams()) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.syntax());
            stream.start();
            PREFIXES.getNsPrefixMap().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(prefix -> stream.prefix(prefix.getKey(), prefix.getValue()));
            send(dataset, stream);
            stream.finish();
          } else {
            RDFWriter.source(union(dataset)).format(format.syntax()).output(out);
          }
        });
  }

  private void send(DatasetGraph dataset, StreamRDF stream) {
    for (Node name : names(dataset)) {
      for (Line line : lines(dataset, name)) {
        if (!format.isUnion()) {
          stream.quad(Quad.create(name, line.triple()));
        } else if (isFirst(dataset, name, line.triple())) {
          stream.triple(line.triple());
        }
      }
    }
  }

  private Graph union(DatasetGraph dataset) {
    Graph union = GraphMemFactory.createDefaultGraphSameTerm();
    union.getPrefixMapping().setNsPrefixes(PREFIXES);
    send(dataset, StreamRDFLib.graph(union));
    return union;
  }

  private static List<Node> names(DatasetGraph dataset) {
    return Iter.toList(dataset.listGraphNodes()).stream()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  private static List<Line> lines(DatasetGraph dataset, Node name) {
    return Iter.toList(dataset.find(name, Node.ANY, Node.ANY, Node.ANY)).stream()
        .map(quad -> Line.of(quad.asTriple()))
        .sorted(Line.ORDER)
        .toList();
  }

  /** Whether no graph before this one has the triple. */
  private static boolean isFirst(DatasetGraph dataset, Node name, Triple triple) {
    Iterator<Quad> same =
        dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    boolean first = true;
    while (same.hasNext()) {
      first &= same.next().getGraph().toString().compareTo(name.toString()) >= 0;
    }
    return first;
  }
}

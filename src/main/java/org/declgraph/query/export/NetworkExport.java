package org.declgraph.query.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Writes a graph as a network of nodes and edges: actors, claims, issues, entities and
 * declarations; who stands how towards which claim, and what claims are about and name.
 */
public final class NetworkExport {
  private static final Query NODES = query("nodes");
  private static final Query EDGES = query("edges");

  private final NetworkFormat format;

  public NetworkExport(NetworkFormat format) {
    this.format = format;
  }

  /**
   * Writes all nodes, then all edges, in one order.
   *
   * @param dataset whose default graph is the union of all
   * @param out in UTF-8; not closed
   */
  public void write(DatasetGraph dataset, OutputStream out) {
    try (XmlElements xml = new XmlElements(out)) {
      dataset.executeRead(() -> write(dataset, xml));
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private void write(DatasetGraph dataset, XmlElements xml) {
    NetworkWriter writer =
        format == NetworkFormat.GRAPHML ? new GraphMlWriter(xml) : new GexfWriter(xml);
    writer.start();
    select(dataset, NODES, (cell, number) -> writer.node(NetworkWriter.Vertex.of(cell)));
    writer.edges();
    select(dataset, EDGES, (cell, number) -> writer.edge(number, NetworkWriter.Edge.of(cell)));
    writer.end();
  }

  private static void select(
      DatasetGraph dataset, Query query, BiConsumer<Function<String, String>, Integer> reader) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
      int[] number = new int[1];
      execution
          .select()
          .forEachRemaining(row -> reader.accept(name -> text(row.get(name)), number[0]++));
    }
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static Query query(String name) {
    try (InputStream in = NetworkExport.class.getResourceAsStream("/graphs/" + name + ".rq")) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.declgraph.network;

import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A network as GraphML: nodes with their name and mode, an edge for each year with how often there
 * is agreement and disagreement.
 */
public final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final XMLStreamWriter xml;
  private final Map<String, String> ids = new HashMap<>();

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the network; {@code out} is flushed and not closed.
   *
   * @throws IllegalStateException if {@code out} fails
   */
  public static void write(Network network, Writer out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
      new GraphMl(xml).write(network);
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Network network) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace(NAMESPACE);
    keys();
    line(1);
    xml.writeStartElement("graph");
    xml.writeAttribute("id", network.concept().label());
    xml.writeAttribute("edgedefault", "undirected");
    nodes("actor", network.actors());
    nodes(network.concept().mode(), network.concepts());
    for (Edge edge : network.edges()) {
      edge(edge, network.concept().mode());
    }
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void keys() throws XMLStreamException {
    key("node", "name", "string");
    key("node", "mode", "string");
    key("edge", "year", "int");
    key("edge", "agreement", "int");
    key("edge", "disagreement", "int");
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    line(1);
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void nodes(String mode, Collection<String> names) throws XMLStreamException {
    int number = 0;
    for (String name : names) {
      number++;
      String id = mode + "-" + number;
      ids.put(mode + " " + name, id);
      line(2);
      xml.writeStartElement("node");
      xml.writeAttribute("id", id);
      data("name", name);
      data("mode", mode);
      line(2);
      xml.writeEndElement();
    }
  }

  private void edge(Edge edge, String mode) throws XMLStreamException {
    line(2);
    xml.writeStartElement("edge");
    xml.writeAttribute("source", ids.get("actor " + edge.actor()));
    xml.writeAttribute("target", ids.get(mode + " " + edge.concept()));
    data("year", Integer.toString(edge.year()));
    data("agreement", Integer.toString(edge.agreement()));
    data("disagreement", Integer.toString(edge.disagreement()));
    line(2);
    xml.writeEndElement();
  }

  private void data(String key, String value) throws XMLStreamException {
    line(3);
    xml.writeStartElement("data");
    xml.writeAttribute("key", key);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}

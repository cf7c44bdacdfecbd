package org.declgraph.query.export;

/** GEXF 1.3: nodes and edges with attributes; a dated edge is there on its day. */
final class GexfWriter implements NetworkWriter {
  private final XmlElements xml;

  GexfWriter(XmlElements xml) {
    this.xml = xml;
  }

  @Override
  public void start() {
    xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
    xml.open("attributes", "class", "node");
    attribute("type", "string");
    attribute("label_zh", "string");
    xml.end().open("attributes", "class", "edge");
    attribute("family", "string");
    attribute("year", "integer");
    attribute("strength", "integer");
    attribute("declaration", "string");
    xml.end().open("nodes");
  }

  private void attribute(String name, String type) {
    xml.empty("attribute", "id", name, "title", name, "type", type);
  }

  @Override
  public void node(Vertex node) {
    xml.open("node", "id", node.iri(), "label", node.label()).open("attvalues");
    value("type", node.type());
    value("label_zh", node.chinese());
    xml.end().end();
  }

  @Override
  public void edges() {
    xml.end().open("edges");
  }

  @Override
  public void edge(int number, Edge edge) {
    xml.open(
        "edge",
        "id",
        Integer.toString(number),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "kind",
        edge.relation(),
        "label",
        edge.relation(),
        "weight",
        edge.weight(),
        "start",
        edge.date(),
        "end",
        edge.date());
    xml.open("attvalues");
    value("family", edge.family());
    value("year", edge.year());
    value("strength", edge.strength());
    value("declaration", edge.declaration());
    xml.end().end();
  }

  private void value(String name, String value) {
    if (!value.isEmpty()) {
      xml.empty("attvalue", "for", name, "value", value);
    }
  }

  @Override
  public void end() {
    xml.end().end().end();
  }
}

package org.declgraph.query.export;

/** GraphML: nodes and edges with typed data. */
final class GraphMlWriter implements NetworkWriter {
  private static final String[][] KEYS = {
    {"label", "node", "string"},
    {"label_zh", "node", "string"},
    {"type", "node", "string"},
    {"relation", "edge", "string"},
    {"family", "edge", "string"},
    {"date", "edge", "string"},
    {"year", "edge", "int"},
    {"strength", "edge", "int"},
    {"weight", "edge", "int"},
    {"declaration", "edge", "string"}
  };

  private final XmlElements xml;

  GraphMlWriter(XmlElements xml) {
    this.xml = xml;
  }

  @Override
  public void start() {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    for (String[] key : KEYS) {
      xml.empty("key", "id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2]);
    }
    xml.open("graph", "id", "declgraph", "edgedefault", "directed");
  }

  @Override
  public void node(Vertex node) {
    xml.open("node", "id", node.iri());
    data("label", node.label());
    data("label_zh", node.chinese());
    data("type", node.type());
    xml.end();
  }

  @Override
  public void edges() {}

  @Override
  public void edge(int number, Edge edge) {
    xml.open("edge", "id", "e" + number, "source", edge.source(), "target", edge.target());
    data("relation", edge.relation());
    data("family", edge.family());
    data("date", edge.date());
    data("year", edge.year());
    data("strength", edge.strength());
    data("weight", edge.weight());
    data("declaration", edge.declaration());
    xml.end();
  }

  private void data(String key, String value) {
    if (!value.isEmpty()) {
      xml.open("data", "key", key).text(value).end();
    }
  }

  @Override
  public void end() {
    xml.end().end();
  }
}

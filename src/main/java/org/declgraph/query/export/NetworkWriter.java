package org.declgraph.query.export;

import java.util.function.Function;

/** Writes the nodes and edges of a network in a format: nodes first. */
interface NetworkWriter {
  /**
   * A node of a network.
   *
   * @param label the English label where there is one, else the Chinese
   */
  record Vertex(String iri, String type, String label, String chinese) {
    static Vertex of(Function<String, String> cell) {
      String chinese = cell.apply("zh");
      String label = cell.apply("en").isEmpty() ? chinese : cell.apply("en");
      return new Vertex(cell.apply("node"), cell.apply("type"), label, chinese);
    }
  }

  /** An edge of a network; what it has none of is empty. */
  record Edge(
      String source,
      String target,
      String relation,
      String family,
      String date,
      String strength,
      String weight,
      String declaration) {
    static Edge of(Function<String, String> cell) {
      return new Edge(
          cell.apply("source"),
          cell.apply("target"),
          cell.apply("relation"),
          cell.apply("family"),
          cell.apply("date"),
          cell.apply("strength"),
          cell.apply("weight"),
          cell.apply("declaration"));
    }

    String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }
  }

  void start();

  void node(Vertex node);

  /** Ends the nodes and begins the edges. */
  void edges();

  void edge(int number, Edge edge);

  void end();
}

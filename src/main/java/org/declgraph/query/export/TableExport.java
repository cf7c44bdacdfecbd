package org.declgraph.query.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.declgraph.table.TableWriter;

/**
 * Writes a table of a graph as CSV: declaration by declaration, in the order of date and id, so
 * that memory holds the rows of one.
 */
public final class TableExport {
  private static final String SEPARATOR = ";";
  private static final Var ROW = Var.alloc("row");
  private static final Var VALUE = Var.alloc("value");
  private static final Var DECLARATION = Var.alloc("declaration");
  private static final Query DECLARATIONS =
      QueryFactory.create(
          """
          PREFIX dg: <https://w3id.org/declgraph/ontology#>
          SELECT ?declaration WHERE {
            ?declaration a dg:Declaration .
            OPTIONAL { ?declaration dg:date ?date }
          } ORDER BY ?date STR(?declaration)
          """);

  private final ExportTable table;
  private final Query rows;
  private final Map<String, Query> gathered = new LinkedHashMap<>();

  public TableExport(ExportTable table) {
    this.table = table;
    rows = query("rows");
    table.gathered().forEach(column -> gathered.put(column, query(column)));
  }

  /**
   * Writes the header and all rows.
   *
   * @param dataset whose default graph is the union of all
   */
  public void write(DatasetGraph dataset, Appendable out) {
    try (TableWriter writer = new TableWriter(out, table.columns())) {
      dataset.executeRead(() -> declarations(dataset).forEach(d -> write(dataset, d, writer)));
    }
  }

  private static List<Node> declarations(DatasetGraph dataset) {
    try (QueryExec execution = QueryExec.dataset(dataset).query(DECLARATIONS).build()) {
      return execution.select().materialize().stream().map(row -> row.get(DECLARATION)).toList();
    }
  }

  private void write(DatasetGraph dataset, Node declaration, TableWriter writer) {
    Map<String, Map<Node, String>> lists = new HashMap<>();
    gathered.forEach(
        (column, query) -> {
          Map<Node, String> cells = new HashMap<>();
          select(
              dataset,
              query,
              declaration,
              row -> cells.merge(row.get(ROW), text(row.get(VALUE)), (a, b) -> a + SEPARATOR + b));
          lists.put(column, cells);
        });
    select(dataset, rows, declaration, row -> writer.write(cells(row, lists)));
  }

  private static void select(
      DatasetGraph dataset, Query query, Node declaration, Consumer<Binding> reader) {
    try (QueryExec execution =
        QueryExec.dataset(dataset).query(query).substitution(DECLARATION, declaration).build()) {
      execution.select().forEachRemaining(reader);
    }
  }

  private List<String> cells(Binding row, Map<String, Map<Node, String>> lists) {
    return table.columns().stream()
        .map(
            column ->
                lists.containsKey(column)
                    ? lists.get(column).getOrDefault(row.get(ROW), "")
                    : text(row.get(Var.alloc(column))))
        .toList();
  }

  /** A literal's words; the last part of an IRI; nothing where there is nothing. */
  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI().replaceFirst("^.*[/#]", "") : node.getLiteralLexicalForm();
  }

  private Query query(String name) {
    String file = "/tables/" + table.label() + "/" + name + ".rq";
    try (InputStream in = TableExport.class.getResourceAsStream(file)) {
      return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.declgraph.query.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What a query answers: rows for SELECT, one cell for ASK, triples in a stable order for CONSTRUCT
 * and DESCRIBE.
 *
 * @param rows each with a cell for each column
 * @param complete false where a limit cut it
 */
public record Answer(List<String> columns, List<List<Cell>> rows, boolean complete) {
  private static final List<String> TRIPLE = List.of("subject", "predicate", "object");

  public Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static List<String> columns(Query query) {
    if (query.isSelectType()) {
      return query.getResultVars();
    }
    return query.isAskType() ? List.of("answer") : TRIPLE;
  }

  public static Answer of(Query query, QueryExec execution, int limit) {
    List<String> columns = columns(query);
    if (query.isAskType()) {
      Cell cell = new Cell(Cell.Kind.BOOLEAN, Boolean.toString(execution.ask()));
      return new Answer(columns, List.of(List.of(cell)), true);
    }
    return query.isSelectType()
        ? select(columns, execution.select(), limit)
        : triples(query.isConstructType() ? execution.construct() : execution.describe(), limit);
  }

  private static Answer select(List<String> columns, RowSet found, int limit) {
    List<Var> variables = columns.stream().map(Var::alloc).toList();
    List<List<Cell>> rows = new ArrayList<>();
    while (rows.size() < limit && found.hasNext()) {
      Binding binding = found.next();
      rows.add(variables.stream().map(v -> Cell.of(binding.get(v))).toList());
    }
    return new Answer(columns, rows, !found.hasNext());
  }

  private static Answer triples(Graph graph, int limit) {
    List<List<Cell>> rows =
        graph.stream()
            .map(Answer::cells)
            .sorted(Comparator.comparing(List::toString))
            .limit(limit)
            .toList();
    return new Answer(TRIPLE, rows, rows.size() == graph.size());
  }

  private static List<Cell> cells(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(Cell::of)
        .toList();
  }
}

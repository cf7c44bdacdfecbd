package org.declgraph.cli.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.evaluation.Extraction;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.Cell;
import org.declgraph.query.export.ExportTable;
import org.declgraph.query.export.TableExport;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/** The tables of a store, as rows. */
public record StoredTables(DatasetGraph dataset) {
  private static final String AS_READ =
      """
      PREFIX dg: <https://w3id.org/declgraph/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?position ?verdict ?declaration ?quote ?holders ?relation ?target ?addressee ?issues
        ?rule
      WHERE {
        ?position dg:reviewed ?verdict ; dg:declaration ?of ; dg:relation ?now ; dg:evidence ?row .
        ?of dcterms:identifier ?declaration .
        ?row dg:quote ?quote ; dg:target ?targetNow ; dg:rule ?rule .
        OPTIONAL { ?position dg:relationAsRead ?before }
        OPTIONAL { ?position dg:targetAsRead ?targetBefore }
        OPTIONAL { ?row dg:addresseeText ?addressee }
        BIND (STRAFTER(STR(COALESCE(?before, ?now)), "#") AS ?relation)
        BIND (COALESCE(?targetBefore, ?targetNow) AS ?target)
        {
          SELECT ?position (GROUP_CONCAT(?name; separator=";") AS ?holders) WHERE {
            ?position dg:reviewed ?any ; dg:holder ?holder .
            OPTIONAL { ?holder rdfs:label ?en . FILTER (lang(?en) = "en") }
            OPTIONAL { ?holder rdfs:label ?zh . FILTER (lang(?zh) = "zh") }
            BIND (STR(COALESCE(?en, ?zh)) AS ?name)
          } GROUP BY ?position
        }
        OPTIONAL {
          SELECT ?position (GROUP_CONCAT(?id; separator=";") AS ?issues) WHERE {
            ?position dg:reviewed ?any ; dg:about/skos:notation ?id
          } GROUP BY ?position
        }
      }
      ORDER BY ?position ?row
      """;

  public List<Row> rows(ExportTable table) {
    StringBuilder csv = new StringBuilder();
    new TableExport(table).write(dataset, csv);
    return Table.parse(table.label(), csv.toString()).rows();
  }

  public List<Row> rows(SavedQuery query) {
    Answer answer = Question.of(query, Map.of()).ask(dataset, Limits.NONE);
    return answer.rows().stream().map(cells -> row(answer.columns(), cells)).toList();
  }

  private static Row row(List<String> columns, List<Cell> cells) {
    Map<String, String> named = new LinkedHashMap<>();
    IntStream.range(0, columns.size()).forEach(i -> named.put(columns.get(i), cells.get(i).text()));
    return new Row("the store", 0, named);
  }

  /** The positions that analysts judged, as the rules read them. */
  public List<Row> judged() {
    return rows(SavedQuery.parse("as-read", AS_READ));
  }

  /** What the rules read, whatever analysts decided of it. */
  public Extraction extraction() {
    Stream<Row> unjudged =
        rows(ExportTable.POSITIONS).stream().filter(row -> row.get("verdict").isEmpty());
    return new Extraction(
        Stream.concat(unjudged, judged().stream()).toList(), rows(ExportTable.ENTITIES));
  }
}

package org.declgraph.cli.stored;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.shift.Shifts;
import org.declgraph.shift.Step;
import org.declgraph.table.Row;
import org.declgraph.timeline.line.IssueName;

/** The steps that a store holds, and the names of their issues. */
public record StoredShifts(DatasetGraph dataset) {
  private static final String ISSUES =
      """
      PREFIX dg: <https://w3id.org/declgraph/ontology#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?id (MIN(?zhName) AS ?zh) (MIN(?enName) AS ?en) WHERE {
        ?issue a dg:Issue ; skos:notation ?id .
        OPTIONAL { ?issue skos:prefLabel ?zhName . FILTER (lang(?zhName) = "zh") }
        OPTIONAL { ?issue skos:prefLabel ?enName . FILTER (lang(?enName) = "en") }
        OPTIONAL { ?issue skos:broader ?broader }
      }
      GROUP BY ?id ORDER BY (MIN(STR(?broader))) ?id
      """;

  /** In the order of their groups. */
  public List<IssueName> issues() {
    return rows(SavedQuery.parse("issues", ISSUES)).stream()
        .map(row -> new IssueName(row.get("id"), row.get("zh"), row.get("en")))
        .toList();
  }

  public Shifts shifts() {
    return new Shifts(rows(SavedQueries.shipped().get("shifts")).stream().map(Step::of).toList());
  }

  private List<Row> rows(SavedQuery query) {
    return new StoredTables(dataset).rows(query);
  }
}

package org.declgraph.cli;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.query.ExportTable;
import org.declgraph.query.TableExport;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/** The tables of a store, as rows. */
record StoredTables(DatasetGraph dataset) {
  List<Row> rows(ExportTable table) {
    StringBuilder csv = new StringBuilder();
    new TableExport(table).write(dataset, csv);
    return Table.parse(table.label(), csv.toString()).rows();
  }
}

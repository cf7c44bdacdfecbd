package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.evaluation.Comparison;
import org.declgraph.table.Row;

/** What one lexicon reads and another does not, for people. */
public record ComparisonReport(Comparison comparison, Terminal terminal) {

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s gained, %s lost, %s changed"
            .formatted(
                Counted.of(comparison.gained().size(), "position"),
                comparison.lost().size(),
                comparison.changed().size()));
    comparison.gained().forEach(row -> lines.addAll(row("+", row)));
    comparison.lost().forEach(row -> lines.addAll(row("-", row)));
    comparison.changed().forEach(changed -> lines.addAll(changed(changed)));
    return lines;
  }

  private List<String> row(String mark, Row row) {
    return List.of("", mark + " " + stated(row), quote(row));
  }

  private List<String> changed(Comparison.Changed changed) {
    return List.of(
        "",
        "- " + stated(changed.before()),
        "+ " + stated(changed.after()),
        quote(changed.after()));
  }

  private String stated(Row row) {
    String addressee = row.get("addressee").isEmpty() ? "" : row.get("addressee") + " → ";
    return terminal.strong(row.get("holders") + " " + row.get("relation") + " ")
        + addressee
        + row.get("target")
        + terminal.faint("  " + row.get("rule"));
  }

  private String quote(Row row) {
    return "  " + terminal.faint(row.get("quote") + " (" + row.get("declaration") + ")");
  }
}

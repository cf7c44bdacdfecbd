package org.declgraph.query.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tables that a graph can be shown as. */
public enum ExportTable {
  /** A row for each piece of evidence. */
  POSITIONS(
      List.of("holders", "issues", "entities"),
      "position",
      "declaration",
      "date",
      "section",
      "quote",
      "start",
      "end",
      "source",
      "holders",
      "relation",
      "cue",
      "strength",
      "explicit",
      "reaffirmed",
      "addressee",
      "against",
      "beneficiary",
      "target",
      "antecedent",
      "issues",
      "entities",
      "condition",
      "deadline",
      "voice",
      "rule",
      "verdict",
      "attribution"),
  /** A row for each mention. */
  ENTITIES(
      List.of(),
      "declaration",
      "surface",
      "type",
      "entity",
      "label_zh",
      "label_en",
      "canonical",
      "start",
      "end",
      "source"),
  /** A row for each declaration. */
  DECLARATIONS(
      List.of("parties", "sources", "sentences", "positions"),
      "declaration",
      "title",
      "date",
      "place",
      "parties",
      "kind",
      "completeness",
      "sections",
      "sources",
      "sentences",
      "positions"),
  /** A row for each sentence. */
  SENTENCES(
      List.of("positions"),
      "declaration",
      "section",
      "number",
      "text",
      "start",
      "end",
      "source",
      "positions",
      "reason"),
  /** A row for each place where two witnesses differ. */
  VARIANTS(
      List.of(),
      "declaration",
      "section",
      "text",
      "other_text",
      "quote",
      "other_quote",
      "source",
      "start",
      "end",
      "other_source",
      "other_start",
      "other_end",
      "changes");

  private final List<String> gathered;
  private final List<String> columns;

  ExportTable(List<String> gathered, String... columns) {
    this.gathered = gathered;
    this.columns = List.of(columns);
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public List<String> columns() {
    return columns;
  }

  /** The columns whose cells are gathered from several answers, joined by {@code ;}. */
  List<String> gathered() {
    return gathered;
  }

  public static Optional<ExportTable> of(String label) {
    return Arrays.stream(values()).filter(table -> table.label().equals(label)).findFirst();
  }
}

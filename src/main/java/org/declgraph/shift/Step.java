package org.declgraph.shift;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.declgraph.table.Row;

/**
 * How holders moved on an issue between two occasions.
 *
 * @param series the parties and kind of its declarations; empty in a row that does not say
 * @param issue an id of the scheme
 * @param holders by English name; those of the later occasion where they differ
 * @param note what a reader should know besides; empty where there is nothing
 */
public record Step(
    String series,
    String issue,
    List<String> holders,
    StepKind kind,
    Standing from,
    Standing to,
    String note) {

  /** The columns of a row, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "issue",
          "holders",
          "kind",
          "from",
          "to",
          "date_from",
          "date_to",
          "relation_from",
          "relation_to",
          "strength_from",
          "strength_to",
          "target_from",
          "target_to",
          "quote_from",
          "quote_to",
          "note",
          "place_from",
          "place_to",
          "series");

  public Step {
    holders = List.copyOf(holders);
  }

  /** The row of this step, in the order of {@link #COLUMNS}. */
  public List<String> cells() {
    return List.of(
        issue,
        holderCell(),
        kind.label(),
        from.declarationCell(),
        to.declarationCell(),
        from.date(),
        to.date(),
        from.relation(),
        to.relation(),
        from.strength(),
        to.strength(),
        from.target(),
        to.target(),
        from.quote(),
        to.quote(),
        note,
        from.place(),
        to.place(),
        series);
  }

  /** Whether the position it goes to stands on another issue, as the note then says. */
  public boolean endsElsewhere() {
    return Arrays.stream(note.split("; ")).anyMatch(n -> n.startsWith(to.date() + " on "));
  }

  /** The holders as one cell. */
  public String holderCell() {
    return String.join(";", holders);
  }

  /**
   * The step of a row with {@link #COLUMNS}; those after {@code note} may be missing.
   *
   * @throws org.declgraph.table.TableException if its kind is none
   */
  public static Step of(Row row) {
    StepKind kind =
        StepKind.of(row.get("kind"))
            .orElseThrow(() -> row.problem("no kind of step: " + row.get("kind")));
    return new Step(
        row.get("series"),
        row.get("issue"),
        parts(row.get("holders")),
        kind,
        standing(row, "from"),
        standing(row, "to"),
        row.get("note"));
  }

  private static Standing standing(Row row, String end) {
    return new Standing(
        parts(row.get(end)),
        row.get("date_" + end),
        row.get("relation_" + end),
        row.get("strength_" + end),
        row.get("target_" + end),
        row.get("quote_" + end),
        row.get("place_" + end),
        Optional.empty());
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}

package org.declgraph.network;

import java.util.List;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;

/**
 * A position as a discourse network counts it.
 *
 * @param position its id, by which evidence of the same position counts once
 * @param holders by English name
 */
public record Statement(
    String position,
    String declaration,
    int year,
    List<String> holders,
    Relation relation,
    String target,
    List<String> issues) {
  public Statement {
    holders = List.copyOf(holders);
    issues = List.copyOf(issues);
  }

  /**
   * The statement of a row of the positions table.
   *
   * @throws org.declgraph.table.TableException if its relation or date is none
   */
  public static Statement of(Row row) {
    String date = row.get("date");
    if (!date.matches("\\d{4}-.*")) {
      throw row.problem("no date: “" + date + "”");
    }
    return new Statement(
        row.get("position"),
        row.get("declaration"),
        Integer.parseInt(date.substring(0, 4)),
        row.list("holders"),
        Relation.of(row.get("relation"))
            .orElseThrow(() -> row.problem("no relation: “" + row.get("relation") + "”")),
        row.get("target"),
        row.list("issues"));
  }

  /** Whether it counts as agreement: what is called for is agreed with. */
  boolean isAgreement() {
    return relation.family() == Family.FAVOURS || relation.family() == Family.CALLS_FOR;
  }

  /** Whether it counts as disagreement. */
  boolean isDisagreement() {
    return relation.family() == Family.DISFAVOURS;
  }
}

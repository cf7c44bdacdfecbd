package org.declgraph.review;

import org.declgraph.position.Judgement;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;

/**
 * A row of {@code seeds/verdicts.csv}.
 *
 * @param position the last part of the position's IRI
 * @param relation what it should be, or, where it is not corrected, anything
 * @param target what it should be; empty where it is not corrected
 * @param row where it stands, for messages
 */
public record Verdict(
    String position, Judgement judgement, Relation relation, String target, Row row) {

  boolean isCorrected() {
    return judgement == Judgement.CORRECTED;
  }

  static Verdict of(Row row) {
    Judgement judgement =
        Judgement.of(row.get("verdict"))
            .orElseThrow(
                () ->
                    row.problem(
                        "“" + row.get("verdict") + "” is no verdict; right, wrong or corrected"));
    boolean corrected = judgement == Judgement.CORRECTED;
    return new Verdict(
        id(row),
        judgement,
        corrected ? relation(row) : Relation.NOTES,
        corrected ? target(row) : "",
        row);
  }

  private static String id(Row row) {
    String position = row.get("position");
    if (position.isEmpty()) {
      throw row.problem("a verdict needs its position");
    }
    return position.substring(position.lastIndexOf('/') + 1);
  }

  private static Relation relation(Row row) {
    return Relation.of(row.get("relation"))
        .orElseThrow(() -> row.problem("“" + row.get("relation") + "” is no relation"));
  }

  private static String target(Row row) {
    if (row.get("target").isEmpty()) {
      throw row.problem("a corrected position needs its target");
    }
    return row.get("target");
  }
}

package org.declgraph.timeline.line;

import java.util.List;
import org.declgraph.shift.Step;
import org.declgraph.table.TableWriter;

/** Steps as rows: CSV and JSON, in the columns of {@link Step#COLUMNS}. */
public final class ShiftRows {
  private ShiftRows() {}

  /** Writes CSV with a header row. */
  public static void csv(List<Step> steps, Appendable out) {
    try (TableWriter table = new TableWriter(out, Step.COLUMNS)) {
      steps.forEach(step -> table.write(step.cells()));
    }
  }

  /** A JSON array with an object a step. */
  public static String json(List<Step> steps) {
    return Json.array(Step.COLUMNS, steps.stream().map(Step::cells).toList());
  }
}

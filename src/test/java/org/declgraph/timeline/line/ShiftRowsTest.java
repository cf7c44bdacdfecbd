package org.declgraph.timeline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;
import org.declgraph.table.Table;
import org.junit.jupiter.api.Test;

class ShiftRowsTest {
  private static final Step STEP =
      new Step(
          "China;Russia joint-statement",
          "ukraine",
          List.of("China", "Russia"),
          StepKind.REWORDED,
          new Standing(
              List.of("a"),
              "2023-03-21",
              "supports",
              "3",
              "对“话”",
              "一\"二",
              "a.txt:1-2",
              Optional.empty()),
          new Standing(
              List.of("b", "c"),
              "2024-05-16",
              "supports",
              "",
              "对话",
              "二,三",
              "b.txt:3-4",
              Optional.empty()),
          "note; more");

  @Test
  void aRowReadBackIsTheStep() {
    StringBuilder csv = new StringBuilder();
    ShiftRows.csv(List.of(STEP), csv);
    assertEquals(STEP, Step.of(Table.parse("shifts.csv", csv.toString()).rows().get(0)));
  }

  @Test
  void theColumnsBeginAsPromised() {
    StringBuilder csv = new StringBuilder();
    ShiftRows.csv(List.of(), csv);
    assertTrue(
        csv.toString()
            .startsWith(
                "issue,holders,kind,from,to,date_from,date_to,relation_from,relation_to,"
                    + "strength_from,strength_to,target_from,target_to,quote_from,quote_to,note"));
  }

  @Test
  void jsonEscapesWhatItMust() {
    assertTrue(ShiftRows.json(List.of(STEP)).contains("\"quote_from\": \"一\\\"二\""));
    assertEquals("[]\n", ShiftRows.json(List.of()));
  }
}

package org.declgraph.timeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.declgraph.shift.Standing;
import org.declgraph.shift.Step;
import org.declgraph.shift.StepKind;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static Step step(String series, String date, String relation, String strength) {
    Standing to =
        new Standing(List.of("d"), date, relation, strength, "某事", "某句", "", Optional.empty());
    return new Step(series, "ukraine", List.of("China"), StepKind.NEW, Standing.NONE, to, "");
  }

  private static MatrixCell only(Step... steps) {
    return Matrix.of(List.of(steps), List.of()).rows().get("ukraine").get(0);
  }

  @Test
  void theStrongestSpeaksForEachSideApart() {
    MatrixCell cell =
        only(
            step("s", "2023-03-21", "welcomes", "2"),
            step("s", "2023-03-21", "supports", "4"),
            step("s", "2023-03-21", "opposes", "3"));
    assertEquals("supports", cell.favours().orElseThrow().relation());
    assertEquals("opposes", cell.disfavours().orElseThrow().relation());
    assertTrue(cell.callsFor().isEmpty());
  }

  @Test
  void aPositionWithoutGradeStillCounts() {
    assertTrue(only(step("s", "2023-03-21", "cooperatesOn", "")).favours().isPresent());
  }

  @Test
  void aNeutralPositionHasNoSide() {
    MatrixCell cell = only(step("s", "2023-03-21", "notes", ""));
    assertTrue(cell.favours().isEmpty() && cell.disfavours().isEmpty());
  }

  @Test
  void eachSeriesHasColumnsOfItsOwn() {
    Matrix matrix =
        Matrix.of(
            List.of(
                step("China;Russia", "2023-03-21", "supports", "3"),
                step("China;France", "2023-04-07", "supports", "3"),
                step("China;Russia", "2019-06-05", "supports", "3")),
            List.of("ukraine"));
    assertEquals(
        List.of(
            new Matrix.Day("China;France", "2023-04-07"),
            new Matrix.Day("China;Russia", "2019-06-05"),
            new Matrix.Day("China;Russia", "2023-03-21")),
        matrix.occasions());
    assertEquals(3, matrix.rows().get("ukraine").size());
  }
}

package org.declgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.declgraph.table.Row;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Row SUPPORT = row("supports", "联合国发挥中心作用");
  private static final Row OPPOSE = row("opposes", "将人权政治化");
  private static final Row WHOLE = row("opposes", "个别国家将人权政治化");

  private static Row row(String relation, String target) {
    return new Row(
        "positions",
        0,
        Map.of("declaration", "d", "quote", "双方支持…，反对…。", "relation", relation, "target", target));
  }

  @Test
  void theSameRowsAreNoChange() {
    assertEquals(
        new Comparison(List.of(), List.of(), List.of()),
        Comparison.of(List.of(SUPPORT, OPPOSE), List.of(OPPOSE, SUPPORT)));
  }

  @Test
  void aRowIsGainedOrLost() {
    assertEquals(
        new Comparison(List.of(OPPOSE), List.of(SUPPORT), List.of()),
        Comparison.of(List.of(SUPPORT), List.of(OPPOSE)));
  }

  @Test
  void aRowThatReadsTheSameTargetOtherwiseIsChanged() {
    assertEquals(
        new Comparison(List.of(), List.of(), List.of(new Comparison.Changed(OPPOSE, WHOLE))),
        Comparison.of(List.of(SUPPORT, OPPOSE), List.of(SUPPORT, WHOLE)));
  }
}

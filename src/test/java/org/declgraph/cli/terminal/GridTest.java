package org.declgraph.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertEquals(6, Width.of("联合国"));
    assertEquals(7, Width.of("《AUK》"));
    assertEquals(0, Width.of("\u200B\u0301"));
  }

  @Test
  void columnsAlignAcrossScriptsAndNumbersStandRight() {
    assertEquals(
        List.of("中国      7  双方", "Russia  129  俄方"),
        new Grid(List.of(List.of("中国", "7", "双方"), List.of("Russia", "129", "俄方"))).lines());
  }

  @Test
  void aCutTextKeepsItsWidth() {
    assertEquals("战略稳…", Width.cut("战略稳定与安全", 7));
    assertEquals("战略稳…", Width.cut("战略稳定与安全", 8));
    assertEquals("战略", Width.cut("战略", 4));
  }

  @Test
  void aLongTextIsBrokenWithinItsWidth() {
    assertEquals(List.of("战略稳", "定"), Width.wrapped("战略稳定", 7));
    assertEquals(List.of("strategic", "stability"), Width.wrapped("strategic stability", 12));
    assertEquals(List.of(""), Width.wrapped("", 12));
  }
}

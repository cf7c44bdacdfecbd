package org.declgraph.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final Answer ANSWER =
      new Answer(
          List.of("issue", "quote"),
          List.of(
              List.of(Cell.text("ukraine"), Cell.text("双方认为，对话是最佳途径")),
              List.of(Cell.text("核武器"), Cell.text("no"))),
          true);

  private static String table(int width) {
    StringBuilder out = new StringBuilder();
    new TextTable(width, UnaryOperator.identity()).write(ANSWER, out);
    return out.toString();
  }

  @Test
  void aChineseCharacterTakesTwoColumns() {
    assertEquals(
        """
        issue    quote
        ukraine  双方认为，对话是最佳途径
        核武器   no
        2 rows
        """,
        table(80));
  }

  @Test
  void longCellsRunOverSeveralLines() {
    String table = table(21);
    assertTrue(table.lines().allMatch(l -> TextTable.columns(l) <= 21), table);
    assertTrue(table.contains("ukraine  双方认为，对\n         话是最佳途径"), table);
  }

  @Test
  void linesBreakAtSpacesWhereTheyCan() {
    assertEquals(
        List.of("Shanghai", "Cooperation", "Organisation"),
        TextTable.wrap("Shanghai Cooperation Organisation", 13));
  }

  @Test
  void combiningMarksTakeNoColumn() {
    assertEquals(1, TextTable.columns("e\u0301"));
    assertEquals(4, TextTable.columns("ＡＢ"));
  }
}

package org.declgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
  private static final Answer ANSWER =
      new Answer(
          List.of("quote", "strength", "explicit"),
          List.of(
              List.of(
                  Cell.text("双方说：\"是\"，\t否\n完"),
                  new Cell(Cell.Kind.NUMBER, "4"),
                  new Cell(Cell.Kind.BOOLEAN, "true")),
              List.of(new Cell(Cell.Kind.IRI, "urn:x"), Cell.NONE, Cell.NONE)),
          true);

  private static String written(AnswerFormat format) {
    StringBuilder out = new StringBuilder();
    format.write(ANSWER, out);
    return out.toString();
  }

  @Test
  void csvQuotesWhatNeedsIt() {
    assertEquals(
        "quote,strength,explicit\n\"双方说：\"\"是\"\"，\t否\n完\",4,true\nurn:x,,\n",
        written(AnswerFormat.CSV));
  }

  @Test
  void tsvKeepsARowOnItsLine() {
    assertEquals(
        "quote\tstrength\texplicit\n双方说：\"是\"， 否 完\t4\ttrue\nurn:x\t\t\n",
        written(AnswerFormat.TSV));
  }

  @Test
  void jsonKeepsTypesAndLeavesOutWhatIsMissing() {
    JsonArray rows = JSON.parseAny(written(AnswerFormat.JSON)).getAsArray();
    assertEquals(
        List.of("quote", "strength", "explicit"), List.copyOf(rows.get(0).getAsObject().keys()));
    assertEquals("双方说：\"是\"，\t否\n完", rows.get(0).getAsObject().getString("quote"));
    assertEquals(4, rows.get(0).getAsObject().getNumber("strength").intValue());
    assertTrue(rows.get(0).getAsObject().getBoolean("explicit"));
    assertEquals(Set.of("quote"), rows.get(1).getAsObject().keys());
  }
}

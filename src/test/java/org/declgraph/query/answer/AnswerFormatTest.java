package org.declgraph.query.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
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
    String json = written(AnswerFormat.JSON);
    JsonArray rows = JsonParser.parseString(json).getAsJsonArray();
    var row = rows.get(0).getAsJsonObject();
    assertTrue(json.contains("双方说：\\\"是\\\"，"), json);
    assertEquals(List.of("quote", "strength", "explicit"), List.copyOf(row.keySet()));
    assertEquals("双方说：\"是\"，\t否\n完", row.get("quote").getAsString());
    assertEquals(4, row.get("strength").getAsInt());
    assertTrue(row.get("explicit").getAsBoolean());
    assertEquals(Set.of("quote"), rows.get(1).getAsJsonObject().keySet());
  }
}

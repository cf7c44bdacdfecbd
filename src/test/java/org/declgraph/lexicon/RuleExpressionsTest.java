package org.declgraph.lexicon;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No expression of the lexicon is passed over where it stands, in the examples of all rules. */
class RuleExpressionsTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");

  private static List<Row> rows(String file) {
    return Table.read(LEXICON.resolve(file + ".csv")).rows();
  }

  private static Stream<String> cells(Stream<String> files, String... columns) {
    return files
        .flatMap(file -> rows(file).stream())
        .flatMap(row -> Stream.of(columns).map(column -> row.cells().getOrDefault(column, "")))
        .filter(cell -> !cell.isEmpty());
  }

  static Stream<String> expressions() {
    return Stream.concat(
        cells(Stream.of("patterns", "assessments"), "pattern"),
        cells(Stream.of("open-clauses"), "opening", "closed", "closing"));
  }

  private static List<String> examples() {
    return cells(
            Stream.of("patterns", "assessments", "open-clauses", "cues", "norms", "name-suffixes"),
            "example")
        .toList();
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void whereOneStandsItIsTried(String cell) {
    Expression expression = Expression.of(cell);
    for (String example : examples()) {
      for (int from = 0; from < example.length(); from++) {
        boolean stands = expression.matcher(example, from, example.length()).find();
        assertTrue(!stands || expression.mayStandIn(example, from, example.length()), example);
      }
    }
  }
}

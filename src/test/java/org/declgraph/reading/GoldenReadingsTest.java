package org.declgraph.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Entity;
import org.declgraph.position.Position;
import org.declgraph.position.Role;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with all that must be read from them; a row without relation expects nothing. */
class GoldenReadingsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/reading/golden.csv");
  private static final Reader READER = new Reader();

  static Stream<Arguments> cases() {
    Map<List<String>, List<Row>> cases =
        Table.read(GOLDEN, "parties", "kind", "text", "relation", "target").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.get("parties"), row.get("kind"), row.get("text")),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return cases.entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey().get(2), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aTextIsReadAsExpected(String text, List<Row> rows) {
    assertEquals(expected(rows), read(rows.get(0)));
  }

  private static String expected(List<Row> rows) {
    return rows.stream()
        .filter(row -> !row.get("relation").isEmpty())
        .map(
            row ->
                Stream.of("holders", "relation", "target", "addressee", "against")
                    .map(row::get)
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private static String read(Row row) {
    Kind kind =
        Stream.of(Kind.values()).filter(k -> k.label().equals(row.get("kind"))).findFirst().get();
    String[] sentences = row.get("text").split("(?<=。)");
    return READER.readings(row.list("parties"), kind, sentences).stream()
        .flatMap(reading -> reading.positions().stream())
        .map(GoldenReadingsTest::line)
        .collect(Collectors.joining("\n"));
  }

  private static String line(Position position) {
    return Stream.of(
            position.roles().holders().stream().map(Entity::label).collect(Collectors.joining(";")),
            position.stance().relation().label(),
            position.targetText(),
            wording(position.roles().addressee()),
            wording(position.roles().against()))
        .collect(Collectors.joining(" | "));
  }

  private static String wording(Optional<Role> role) {
    return role.map(Role::wording).orElse("");
  }
}

package org.declgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declgraph.entity.authority.Authority;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.text.Tagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the rules of names finds the name of its example. */
class NameRulesTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final EntityRecogniser RECOGNISER =
      EntityRecogniser.load(Authority.load(LEXICON), LEXICON, new Tagger());

  static Stream<Row> rows() {
    return Stream.of("name-suffixes", "name-patterns", "name-quotes")
        .flatMap(file -> Table.read(LEXICON.resolve(file + ".csv")).rows().stream());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRuleFindsTheNameOfItsExample(Row row) {
    List<Mention> mentions =
        RECOGNISER.annotate(List.of(GoldText.sentence(1, row.get("example")))).get(0);
    assertTrue(
        mentions.stream()
            .anyMatch(
                m ->
                    m.surface().equals(row.get("name"))
                        && m.entity().type().label().equals(row.get("type"))),
        () -> row.get("id") + ": " + mentions.stream().map(Mention::surface).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"name-suffixes", "name-patterns", "name-quotes"})
  void anIdNamesOneRule(String file) {
    Set<String> ids = new HashSet<>();
    List<Row> rows = Table.read(LEXICON.resolve(file + ".csv")).rows();
    rows.forEach(row -> ids.add(row.get("id")));
    assertEquals(rows.size(), ids.size());
  }
}

package org.declgraph.shift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.declgraph.claim.Claim;
import org.declgraph.claim.ClaimLexicon;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimLexiconTest {
  private static final ClaimLexicon LEXICON = AnnotatedCorpus.lexicon();

  private static Stream<Row> rows(String file) {
    return Table.read(Path.of("seeds/lexicon", file)).rows().stream();
  }

  static Stream<Row> outcomes() {
    return rows("outcomes.csv");
  }

  static Stream<Row> turns() {
    return rows("turns.csv");
  }

  private static Claim claim(Relation relation, String target) {
    ReadDeclaration declaration = Invented.whole("2020-01-01", Invented.both(relation, 3, target));
    return new Claim(
        declaration.declaration(),
        "2020-01-01",
        declaration.sentences().get(0).positions().get(0),
        List.of());
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void whatARowAsksForIsReached(Row row) {
    assertTrue(
        LEXICON.cameAbout(
            claim(Relation.SUPPORTS, row.get("example_asked")),
            claim(Relation.WELCOMES, row.get("example_reached"))));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void whatIsWelcomedAsStillToComeIsNotReached(Row row) {
    assertFalse(
        LEXICON.cameAbout(
            claim(Relation.SUPPORTS, row.get("example_asked")),
            claim(Relation.WELCOMES, "早日" + row.get("example_reached"))));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void aTurnSetsTargetsApart(Row row) {
    String target = "某事" + row.get("word");
    assertEquals(Set.of(row.get("word")), LEXICON.turnsApart("某事", target));
    assertFalse(LEXICON.withoutTurns(target).contains(row.get("word")));
  }

  @ParameterizedTest
  @MethodSource("turns")
  void theSenseOfATurnIsKnown(Row row) {
    assertTrue(
        Set.of("unwanted", "ending", "ban", "intent", "misuse", "harm").contains(row.get("sense")));
  }

  @Test
  void idsAreUnique() {
    for (String file : List.of("shift.csv", "turns.csv", "outcomes.csv")) {
      List<String> ids = rows(file).map(row -> row.get("id")).toList();
      assertEquals(ids.stream().distinct().toList(), ids, file);
    }
  }
}

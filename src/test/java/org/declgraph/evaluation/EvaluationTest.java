package org.declgraph.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.evaluation.figure.Figures;
import org.declgraph.evaluation.gold.Gold;
import org.declgraph.evaluation.gold.JudgedRow;
import org.declgraph.table.Table;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluation");

  private static Evaluation evaluation() {
    return Evaluation.of(
        Gold.read(FOLDER.resolve("gold")),
        new Extraction(
            Table.read(FOLDER.resolve("positions.csv")).rows(),
            Table.read(FOLDER.resolve("entities.csv")).rows()));
  }

  private static Miss missOf(String target) {
    return evaluation().misses().stream()
        .filter(miss -> miss.row().target().equals(target))
        .findFirst()
        .orElseThrow();
  }

  private static RuleScore rule(String id) {
    return evaluation().rules().stream()
        .filter(score -> score.rule().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFiguresAreThoseOfTheReferenceScorer() throws IOException {
    assertEquals(
        Files.readString(FOLDER.resolve("figures.txt")).lines().toList(), evaluation().lines());
  }

  @Test
  void aPerfectExtractionScoresOne() {
    Gold gold = Gold.read(Path.of("seeds/gold"));
    Figures figures = Evaluation.of(gold, Annotations.asExtracted(gold)).figures();
    assertEquals(1, figures.stances().strict().f1());
    assertEquals(1, figures.stances().quotable().f1());
    assertEquals(1, figures.stances().facts().f1());
    assertEquals(1, figures.commitments().rows().f1());
    assertEquals(1, figures.entities().typed().f1());
  }

  @Test
  void aTargetThatLosesTheTurnOfItsMeaningIsWrong() {
    assertEquals("target", missOf("将人权政治化").difference());
  }

  @Test
  void aMissNamesTheNearestRowAndInWhatItDiffers() {
    Miss miss = missOf("一个中国原则");
    assertEquals("relation", miss.difference());
    assertEquals("hold", miss.nearest().orElseThrow().rule());
    assertEquals("nothing read", missOf("甲国政府").difference());
  }

  @Test
  void aRuleIsJudgedByTheRowsItReadOnceEach() {
    assertEquals(1, rule("oppose").right());
    assertEquals(
        List.of("将人权", "以国家安全为由推行保护主义"),
        rule("oppose").wrong().stream().map(JudgedRow::target).toList());
    assertEquals(1, rule("condemn").precision());
  }

  @Test
  void aTextThatNoDeclarationCarriesIsNamed() {
    Gold gold = Gold.read(FOLDER.resolve("gold"));
    Evaluation nothing = Evaluation.of(gold, new Extraction(List.of(), List.of()));
    assertEquals(List.of("first", "second"), nothing.notAtHand());
    assertTrue(evaluation().notAtHand().isEmpty());
  }
}

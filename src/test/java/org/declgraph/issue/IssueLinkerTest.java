package org.declgraph.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.entity.GoldText;
import org.declgraph.position.Circumstances;
import org.declgraph.position.Position;
import org.declgraph.position.Reading;
import org.declgraph.position.Relation;
import org.declgraph.position.Roles;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.position.Voice;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueLinkerTest {
  private static final IssueLinker LINKER = new IssueLinker(IssueScheme.load(GoldReadings.LEXICON));

  /** Links sentences in which the target stands between brackets. */
  private static List<List<String>> issues(String... sentences) {
    List<Reading> readings = new ArrayList<>();
    for (String marked : sentences) {
      readings.add(reading(readings.size() + 1, marked));
    }
    return LINKER.link(readings).stream()
        .flatMap(List::stream)
        .map(LinkedPosition::issues)
        .toList();
  }

  private static Reading reading(int number, String marked) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    Sentence sentence = GoldText.sentence(number, marked.replaceAll("[\\[\\]]", ""));
    List<Position> positions =
        start < 0 ? List.of() : List.of(position(sentence, new Span(start, end)));
    return new Reading(sentence, Form.BODY, List.of(), positions, "");
  }

  private static Position position(Sentence sentence, Span target) {
    return new Position(
        sentence,
        new Stance(Relation.SUPPORTS, OptionalInt.empty(), true, false),
        new Roles(List.of(), Optional.empty(), Optional.empty(), Optional.empty()),
        target,
        Circumstances.NONE,
        Voice.JOINT,
        new Trace("", new Span(0, 0), "test"));
  }

  @ParameterizedTest
  @CsvSource({
    "双方反对[将人权政治化]。, human-rights",
    "各方支持[多边贸易体制]。, wto-trade",
    "双方将扩大[双边贸易]。, bilateral-trade",
    "双方支持[全球治理体系改革]。, global-governance",
    "各国欢迎[叙利亚问题政治解决进程]。, syria",
    "双方反对[将经贸问题政治化]。, protectionism",
    "双方主张[通过磋商解决管辖权争议]。, south-china-sea",
    "双方支持[以和平方式解决争端、不诉诸武力]。, un-centred-order",
    "中方高度重视[发展对华关系]。, bilateral-partnership",
    "双方反对[任何单边行动]。, hegemonism",
    "双方支持[维护南亚和平稳定]。, regional"
  })
  void aTargetIsReadByItsOwnWords(String sentence, String issue) {
    assertEquals(issue, issues(sentence).get(0).get(0));
  }

  @Test
  void aTargetWithoutWordsOfItsOwnIsReadByItsSentence() {
    assertEquals("south-china-sea", issues("在南海问题上，双方主张[有关各方保持克制]。").get(0).get(0));
  }

  @Test
  void whatPointsBackIsReadByTheSentencesBefore() {
    assertEquals("biodiversity", issues("双方重视生物多样性保护。", "双方支持[上述努力]。").get(0).get(0));
  }

  @Test
  void aSentenceThatSpeaksIsNotReadByItsNeighbour() {
    List<String> issues =
        issues("双方反对美英澳核动力潜艇合作。", "双方严重关切日本向海洋排放福岛核污染水。", "对福岛核污染水，日本应[同周边邻国及有关国际机构充分协商]。").get(0);
    assertEquals("fukushima-water", issues.get(0));
    assertFalse(issues.contains("aukus"), issues.toString());
  }

  @Test
  void aNewItemIsNotReadByTheLast() {
    List<String> issues = issues("（一）双方重视生物多样性保护。", "（二）双方支持[上述努力]。").get(0);
    assertTrue(issues.get(0).startsWith(CandidateNames.PREFIX), issues.toString());
  }

  @Test
  void aTargetThatFitsNoIssueIsACandidate() {
    assertEquals(List.of("candidate-xun-yang-xin-ge"), issues("双方支持[驯养信鸽]。").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2023main", "2023econ", "2023news"})
  void annotatedTargetsAreLinkedAsTheirAnnotatorsLinkThem(String text) {
    var annotated = GoldReadings.of(text);
    var linked = LINKER.link(annotated.readings());
    int right = 0;
    int all = 0;
    for (int i = 0; i < linked.size(); i++) {
      for (int j = 0; j < linked.get(i).size(); j++) {
        List<String> gold = annotated.rows().get(i).get(j).list("issues");
        boolean any = linked.get(i).get(j).issues().stream().anyMatch(gold::contains);
        all += gold.contains("-") ? 0 : 1;
        right += any ? 1 : 0;
      }
    }
    assertTrue(right >= 0.95 * all, right + " of " + all);
  }

  @Test
  void everyPositionHasOneOrTwoIssuesThatTheSchemeKnows() {
    for (String text : GoldText.NAMES) {
      LINKER.link(GoldReadings.of(text).readings()).stream()
          .flatMap(List::stream)
          .map(LinkedPosition::issues)
          .forEach(
              issues ->
                  assertTrue(
                      issues.size() == 1 && issues.get(0).startsWith(CandidateNames.PREFIX)
                          || issues.size() <= 2
                              && issues.stream()
                                  .allMatch(i -> LINKER.scheme().byId(i).isPresent())));
    }
  }

  @Test
  void everyIssuePointedToIsReachedByAWordOfItsOwn() {
    for (Issue issue : LINKER.scheme().issues()) {
      if (!issue.isGroup()) {
        assertTrue(!LINKER.scheme().keywords(issue.id()).isEmpty(), issue.id());
      }
    }
  }

  @Test
  void aSchemeThatCannotBeUsedNamesEveryRow() {
    Table table =
        Table.parse(
            "issues.csv", "id,zh,en,broader,keywords\na,甲,A,nowhere,\na,乙,B,,\nc,丙,C,,x^y\n");
    List<String> lines =
        assertThrows(TableException.class, () -> IssueScheme.of(table)).problems().stream()
            .map(Object::toString)
            .toList();
    assertEquals(3, lines.size(), lines.toString());
    assertTrue(lines.stream().anyMatch(l -> l.startsWith("issues.csv:3: the id a is taken")));
  }

  @Test
  void everyEntityThatPointsToAnIssueIsInTheLists() {
    var authority = org.declgraph.entity.authority.Authority.load(GoldReadings.LEXICON);
    for (Row row : Table.read(GoldReadings.LEXICON.resolve("issues.csv")).rows()) {
      for (String cell : row.list("entities")) {
        String id = cell.replaceAll("\\^.*", "");
        boolean made = id.startsWith("unsc-resolution-") || id.startsWith("m49:");
        assertTrue(made || authority.byId(id).isPresent(), () -> row.line() + ": " + id);
      }
    }
  }

  @Test
  void theColumnsOfTheSchemeAreThoseOfItsFile() {
    assertEquals(
        IssueScheme.COLUMNS, Table.read(GoldReadings.LEXICON.resolve("issues.csv")).columns());
  }
}

package org.declgraph.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.declgraph.entity.GoldText;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableWriter;
import org.declgraph.text.Tagger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  /** Issues taken out of the scheme, and the words by which one knows that they have come back. */
  private static final Map<String, String> TAKEN_OUT =
      Map.of(
          "korean-peninsula", "半岛",
          "energy", "能源",
          "sports", "体育",
          "outer-space", "外空",
          "education", "留学|高校|教育",
          "biodiversity", "生物多样性",
          "agriculture", "农产品|农业|粮食",
          "syria", "叙利亚",
          "iran-nuclear", "伊朗核问题",
          "tourism", "旅游");

  private static final int FIRST = 15;

  private static Table poorer;
  private static List<Considered> positions;
  private static List<CandidateGroup> groups;

  @BeforeAll
  static void takeOut() {
    Table whole = Table.read(GoldReadings.LEXICON.resolve("issues.csv"));
    poorer =
        table(
            whole.columns(),
            whole.rows().stream()
                .filter(row -> !TAKEN_OUT.containsKey(row.get("id")))
                .map(row -> whole.columns().stream().map(row::get).toList())
                .toList());
    positions = linked(IssueScheme.of(poorer));
    groups = groups(IssueScheme.of(poorer), positions);
  }

  private static Table table(List<String> columns, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    try (TableWriter writer = new TableWriter(text, columns)) {
      rows.forEach(writer::write);
    }
    return Table.parse("issues.csv", text.toString());
  }

  private static List<Considered> linked(IssueScheme scheme) {
    List<Considered> positions = new ArrayList<>();
    for (String text : GoldText.NAMES) {
      var annotated = GoldReadings.of(text);
      var linked = new IssueLinker(scheme).link(annotated.readings());
      for (int i = 0; i < linked.size(); i++) {
        var mentions = annotated.readings().get(i).mentions();
        linked.get(i).forEach(p -> positions.add(new Considered(p, mentions)));
      }
    }
    return positions;
  }

  private static List<CandidateGroup> groups(IssueScheme scheme, List<Considered> positions) {
    Path lexicon = GoldReadings.LEXICON;
    return Candidates.load(lexicon, scheme, new Tagger()).of(positions);
  }

  @Test
  void issuesTakenOutOfTheSchemeComeBackAsCandidates() {
    List<String> words =
        groups.stream().limit(FIRST).map(g -> String.join(" ", g.keywords())).toList();
    TAKEN_OUT.forEach(
        (issue, sign) ->
            assertTrue(
                words.stream().anyMatch(Pattern.compile(sign).asPredicate()),
                () -> issue + " is not among " + words));
  }

  @Test
  void theLargestGroupComesFirst() {
    List<Integer> sizes = groups.stream().map(g -> g.positions().size()).toList();
    assertEquals(sizes.stream().sorted((a, b) -> b - a).toList(), sizes);
  }

  @Test
  void aRowPastedIntoTheSchemeLinksThePositionsItWasMadeFrom() {
    CandidateGroup tourism =
        groups.stream().filter(g -> g.zh().equals("旅游")).findFirst().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    poorer.rows().forEach(row -> rows.add(poorer.columns().stream().map(row::get).toList()));
    rows.add(tourism.cells());
    IssueScheme pasted = IssueScheme.of(table(CandidateGroup.columns(), rows));
    long linked =
        linked(pasted).stream()
            .filter(p -> p.linked().position().targetText().contains("旅游"))
            .filter(p -> p.linked().issues().contains(tourism.id()))
            .count();
    assertTrue(linked >= 5, linked + " positions");
    assertTrue(groups(pasted, linked(pasted)).stream().noneMatch(g -> g.zh().equals("旅游")));
  }

  @Test
  void aCandidateHasAnIdThatTheSchemeCanTake() {
    Set<String> ids = Set.copyOf(poorer.rows().stream().map((Row row) -> row.get("id")).toList());
    for (CandidateGroup group : groups) {
      assertTrue(group.id().matches("[a-z0-9-]+"), group.id());
      assertTrue(!ids.contains(group.id()), group.id());
      assertEquals(CandidateGroup.columns().size(), group.cells().size());
    }
  }
}

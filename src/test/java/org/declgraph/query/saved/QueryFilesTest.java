package org.declgraph.query.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.position.Relation;
import org.declgraph.query.answer.Answer;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryFilesTest {
  private static final String DG = "https://w3id.org/declgraph/ontology#";
  private static final Pattern TERM = Pattern.compile("\\bdg:(\\w+)");
  private static final SavedQueries QUERIES = SavedQueries.shipped();
  private static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/declgraph.ttl");
  @TempDir static Path folder;
  private static Generation store;

  @BeforeAll
  static void build() {
    DatasetGraph parts = RDFDataMgr.loadDatasetGraph("src/test/resources/query/fixture.trig");
    parts.addGraph(NodeFactory.createURI("urn:ontology"), ONTOLOGY);
    Store.at(folder)
        .replace(
            "fixture",
            Iter.asStream(parts.listGraphNodes())
                .map(name -> new NamedGraph(name, parts.getGraph(name))));
    store = Store.at(folder).open();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Stream<SavedQuery> queries() {
    return QUERIES.all().stream();
  }

  private static Answer ask(String name, Map<String, String> given) {
    return Question.of(QUERIES.get(name), given).ask(store.dataset(), Limits.NONE);
  }

  private static List<Map<String, String>> rows(String name, Map<String, String> given) {
    Answer answer = ask(name, given);
    return answer.rows().stream()
        .map(
            row ->
                answer.columns().stream()
                    .collect(
                        Collectors.toMap(c -> c, c -> row.get(answer.columns().indexOf(c)).text())))
        .toList();
  }

  @Test
  void theQuestionsOfAnAnalystAreThere() {
    Set<String> names = queries().map(SavedQuery::name).collect(Collectors.toSet());
    assertTrue(
        names.containsAll(
            List.of(
                "declarations",
                "positions",
                "position-over-time",
                "shifts",
                "issues-by-year",
                "strongest-language",
                "one-sided-positions",
                "agreement-and-difference",
                "who-is-urged",
                "who-is-criticised",
                "organisations",
                "treaties-cited",
                "cited-not-at-hand",
                "regions",
                "entity-network",
                "evidence",
                "silences",
                "promises-and-deadlines",
                "who-backs-whom",
                "said-beside-signed")));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void isPlainSparqlWithASummaryInBothLanguages(SavedQuery query) {
    QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
    assertFalse(query.summary().isEmpty());
    assertFalse(query.summaryZh().isEmpty());
    assertFalse(query.description().isEmpty());
    assertFalse(query.tags().isEmpty());
    query.parameters().forEach(p -> assertFalse(p.description().isEmpty(), p.name()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void describesOnlyParametersThatItHas(SavedQuery query) {
    Set<String> names =
        query.parameters().stream().map(Parameter::name).collect(Collectors.toSet());
    Header header = Header.of(query.text());
    assertEquals(names, header.pairs("params").keySet());
    assertTrue(names.containsAll(header.pairs("defaults").keySet()));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void looksUpByColumnsAndListsParameters(SavedQuery query) {
    List<String> names = query.parameters().stream().map(Parameter::name).toList();
    assertTrue(query.columns().containsAll(query.keys()));
    assertTrue(names.containsAll(query.keys()));
    assertTrue(names.containsAll(query.lists()));
  }

  @Test
  void aListAsksForAnyOfItsValues() {
    for (String name :
        List.of(
            "position-over-time", "positions-naming", "shifts", "silences", "issues-by-occasion")) {
      Set<Map<String, String>> apart = new HashSet<>();
      List<String> ids =
          rows("declarations", Map.of()).stream().map(r -> r.get("declaration")).toList();
      ids.forEach(id -> apart.addAll(rows(name, Map.of("declaration", id))));
      List<Map<String, String>> together = rows(name, Map.of("declaration", String.join(";", ids)));
      assertFalse(together.isEmpty(), name);
      assertEquals(apart, Set.copyOf(together), name);
      assertEquals(rows(name, Map.of()), together, name);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void usesOnlyTermsOfTheOntology(SavedQuery query) {
    TreeSet<String> unknown =
        TERM.matcher(query.text())
            .results()
            .map(m -> m.group(1))
            .filter(t -> !ONTOLOGY.contains(term(t), RDFS.label.asNode(), Node.ANY))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unknown);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(DG + name);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAndIsOrdered(SavedQuery query) {
    Answer answer = ask(query.name(), Map.of());
    assertFalse(answer.rows().isEmpty());
    assertTrue(query.query().hasOrderBy());
    for (Parameter parameter : query.parameters()) {
      String none = none(parameter.type());
      Answer narrowed = ask(query.name(), Map.of(parameter.name(), none));
      boolean limit = Set.of("from", "dated", "most").contains(parameter.name());
      assertTrue(
          limit
              ? narrowed.rows().size() <= answer.rows().size()
              : narrowed.rows().size() < answer.rows().size(),
          parameter.name());
    }
  }

  /** A value that nothing has. */
  private static String none(ParameterType type) {
    return switch (type) {
      case TEXT -> "no such thing";
      case INTEGER -> "9999";
      case DATE -> "1900-01-01";
      case IRI -> "urn:none";
    };
  }

  @Test
  void aPositionHasItsHoldersInOneCell() {
    List<Map<String, String>> rows = rows("positions", Map.of("issue", "missiles"));
    assertEquals(3, rows.size());
    assertEquals("China;Russia", rows.get(0).get("holders"));
    assertEquals("missiles;security", rows.get(0).get("issues"));
    assertEquals("双方对导弹部署表示关切。", rows.get(0).get("quote"));
    assertEquals(1, rows("positions", Map.of("voice", "one-sided")).size());
    assertEquals(2, rows("positions", Map.of("holder", "俄罗斯", "issue", "taiwan")).size());
  }

  @Test
  void aShiftHasBothEnds() {
    List<Map<String, String>> rows = rows("shifts", Map.of("issue", "missiles"));
    assertEquals(
        List.of("first-at-hand", "strengthened", "strengthened"),
        rows.stream().map(r -> r.get("kind")).toList());
    Map<String, String> last = rows.get(2);
    assertEquals("China;Russia", last.get("holders"));
    assertEquals("2023-joint", last.get("from"));
    assertEquals("2024-joint", last.get("to"));
    assertEquals("opposes 3", last.get("relation_from") + " " + last.get("strength_from"));
    assertEquals("condemns 6", last.get("relation_to") + " " + last.get("strength_to"));
    assertEquals("美国部署导弹", last.get("target_to"));
    assertEquals(
        List.of(
            "issue",
            "holders",
            "kind",
            "from",
            "to",
            "date_from",
            "date_to",
            "relation_from",
            "relation_to",
            "strength_from",
            "strength_to",
            "target_from",
            "target_to",
            "quote_from",
            "quote_to",
            "note"),
        QUERIES.get("shifts").columns().subList(0, 16));
  }

  @Test
  void forAndAgainstAreCountedApart() {
    Map<String, String> row =
        rows("issues-by-year", Map.of("issue", "security", "year", "2019")).get(0);
    assertEquals("2", row.get("favours"));
    assertEquals("1", row.get("disfavours"));
    assertEquals("4", row.get("favours_strength"));
    assertEquals("1", row.get("disfavours_strength"));
  }

  /**
   * What is cut is cut where it is asked: by pages of the API, which tell how many rows there are.
   */
  @ParameterizedTest
  @MethodSource("queries")
  void givesAllThatItGoesThrough(SavedQuery query) {
    assertFalse(query.text().contains("LIMIT"));
  }

  @Test
  void everyPositionThatNamesAnEntityIsCountedOnceByYearAndRelation() {
    List<Map<String, String>> years = rows("positions-naming-by-year", Map.of());
    assertEquals(
        List.of("2019 1", "2023 1", "2024 1"),
        years.stream()
            .filter(y -> y.get("entity").equals("united-nations"))
            .map(y -> y.get("year") + " " + y.get("positions"))
            .toList());
    for (Map<String, String> year : years) {
      Map<String, String> of = Map.of("entity", year.get("entity"), "year", year.get("year"));
      List<Map<String, String>> positions = rows("positions-naming", of);
      assertEquals(distinct(positions, "position"), year.get("positions"), of.toString());
      assertEquals(distinct(positions, "declaration"), year.get("declarations"), of.toString());
      for (Relation relation : Relation.values()) {
        List<Map<String, String>> related =
            positions.stream().filter(p -> p.get("relation").equals(relation.label())).toList();
        assertEquals(distinct(related, "position"), year.get(relation.label()), of.toString());
      }
    }
  }

  private static String distinct(List<Map<String, String>> rows, String column) {
    return Long.toString(rows.stream().map(r -> r.get(column)).distinct().count());
  }

  @Test
  void occasionsStandInTheOrderOfTheirYears() {
    List<String> years = new ArrayList<>();
    for (Map<String, String> year : rows("positions-naming-by-year", Map.of())) {
      int declarations = Integer.parseInt(year.get("declarations"));
      years.addAll(Collections.nCopies(declarations, year.get("entity") + " " + year.get("year")));
    }
    assertEquals(
        years,
        rows("positions-naming-by-occasion", Map.of()).stream()
            .map(o -> o.get("entity") + " " + o.get("date").replaceFirst("-.*", ""))
            .toList());
  }

  @Test
  void entitiesAreNamedTogetherInBothDirections() {
    assertEquals(
        List.of(
            "shanghai-cooperation-organisation united-nations 2",
            "united-nations shanghai-cooperation-organisation 2"),
        rows("named-together", Map.of()).stream()
            .map(r -> r.get("entity") + " " + r.get("other") + " " + r.get("count"))
            .toList());
  }

  @Test
  void anUnnamedCulpritIsTold() {
    List<Map<String, String>> rows = rows("who-is-criticised", Map.of());
    assertEquals(
        List.of("United States true", "certain countries false"),
        rows.stream().map(r -> r.get("criticised_en") + " " + r.get("named")).toList());
  }

  @Test
  void whatIsAtHandIsNotMissed() {
    List<String> missing =
        rows("cited-not-at-hand", Map.of()).stream().map(r -> r.get("treaty")).toList();
    assertEquals(List.of("treaty-2001", "un-charter"), missing);
  }

  @Test
  void aReportIsHeldBesideWhatWasSignedThatDay() {
    List<Map<String, String>> rows = rows("said-beside-signed", Map.of());
    assertEquals(1, rows.size());
    assertEquals("中方在台湾问题上的立场", rows.get(0).get("target"));
    assertEquals("1", rows.get(0).get("on_issue"));
  }

  @Test
  void aWordingThatComesAgainIsFound() {
    List<Map<String, String>> rows = rows("repeated-wordings", Map.of());
    assertEquals("联合国发挥核心作用", rows.get(0).get("claim"));
    assertEquals("2019-06-05 supports;2024-05-16 supports", rows.get(0).get("occurrences"));
  }

  @Test
  void oneCharacterIsFoundAndAPhraseInOrder() {
    List<String> one =
        rows("search", Map.of("q", "弹")).stream().map(r -> r.get("kind")).distinct().toList();
    assertEquals(List.of("issue", "position"), one);
    assertEquals(
        List.of("双方敦促日本妥善处置核污染水。"),
        rows("search", Map.of("q", "核污染水")).stream().map(r -> r.get("quote")).toList());
    assertEquals(0, rows("search", Map.of("q", "染污核水")).size());
    assertEquals(1, rows("search", Map.of("q", " 美国  谴责 ")).size());
    assertEquals(rows("search", Map.of("q", "美国")), rows("search", Map.of("q", "\"美国\" OR *:*")));
  }

  @Test
  void aSearchTellsHowManyHitsItLookedAt() {
    assertEquals("1", rows("search", Map.of("q", "导弹", "most", "1")).get(0).get("hits"));
    int hits = Integer.parseInt(rows("search", Map.of("q", "导弹")).get(0).get("hits"));
    assertTrue(hits > 1 && hits < 200, hits + " hits");
  }

  @Test
  void deadlinesComeFirst() {
    assertEquals("在2024年年底前", rows("promises-and-deadlines", Map.of()).get(0).get("deadline"));
  }
}

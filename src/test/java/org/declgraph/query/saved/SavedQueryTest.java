package org.declgraph.query.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.Cell;
import org.junit.jupiter.api.Test;

class SavedQueryTest {
  private static final String TEXT =
      """
      #+ summary: Things by label
      #+ summary_zh: 按名称列出
      #+ description: Every thing,
      #+   with its label
      #+ tags:
      #+   - things
      #+   - "labels"
      #+ params:
      #+   - year: the year: since when
      #+   - label: the name as it stands
      #+ defaults:
      #+   - least: 1
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?thing ?year WHERE {
        ?thing rdfs:label ?__label ; rdfs:comment ?year .
        FILTER(COALESCE(?year >= ?__year_integer, true) && ?year >= ?_least_integer) # not ?__else
      } ORDER BY ?thing
      """;

  private static final SavedQuery QUERY = SavedQuery.parse("things", TEXT);

  private static DatasetGraph things() {
    DatasetGraph things = DatasetGraphFactory.create();
    add(things, "urn:a", "甲", 2019);
    add(things, "urn:b", "乙", 2023);
    return things;
  }

  private static void add(DatasetGraph things, String iri, String label, int year) {
    var subject = NodeFactory.createURI(iri);
    var graph = things.getDefaultGraph();
    graph.add(subject, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
    graph.add(subject, RDFS.comment.asNode(), NodeFactory.createLiteralByValue(year));
  }

  private static List<String> ask(Map<String, String> given) {
    return Question.of(QUERY, given).ask(things(), Limits.NONE).rows().stream()
        .map(r -> r.get(0).text())
        .toList();
  }

  private static String refusal(Map<String, String> given) {
    return assertThrows(UsageException.class, () -> Question.of(QUERY, given)).getMessage();
  }

  @Test
  void theHeaderTellsWhatItAsks() {
    assertEquals("Things by label", QUERY.summary());
    assertEquals("按名称列出", QUERY.summaryZh());
    assertEquals("Every thing, with its label", QUERY.description());
    assertEquals(List.of("things", "labels"), QUERY.tags());
    assertEquals(List.of("thing", "year"), QUERY.columns());
  }

  @Test
  void parametersAreVariablesWithTypes() {
    assertEquals(
        List.of(
            new Parameter(
                "year", "__year_integer", ParameterType.INTEGER, false, "", "the year: since when"),
            new Parameter(
                "label", "__label", ParameterType.TEXT, false, "", "the name as it stands"),
            new Parameter("least", "_least_integer", ParameterType.INTEGER, false, "1", "")),
        QUERY.parameters());
  }

  @Test
  void aParameterLeftOutMeansAll() {
    assertEquals(List.of("urn:a", "urn:b"), ask(Map.of()));
    assertEquals(List.of("urn:a", "urn:b"), ask(Map.of("label", "")));
  }

  @Test
  void aGivenParameterRestricts() {
    assertEquals(List.of("urn:b"), ask(Map.of("year", "2020")));
    assertEquals(List.of("urn:a"), ask(Map.of("label", "甲")));
  }

  @Test
  void aValueIsNeverReadAsSparql() {
    assertEquals(List.of(), ask(Map.of("label", "甲\" . ?x ?y ?z . #")));
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    assertEquals(
        "things: no parameter “yaer”; there are: year, label, least", refusal(Map.of("yaer", "1")));
    assertEquals(
        "parameter “year” must be a whole number, not “MMXX”", refusal(Map.of("year", "MMXX")));
  }

  @Test
  void aRequiredParameterWithoutValueIsRefused() {
    SavedQuery query = SavedQuery.parse("one", "SELECT * { ?s ?p ?_value }");
    assertThrows(UsageException.class, () -> Question.of(query, Map.of()));
  }

  @Test
  void aFileThatIsNoSparqlIsAUsageError() {
    String message =
        assertThrows(UsageException.class, () -> SavedQuery.parse("bad", "SELECT WHERE"))
            .getMessage();
    assertTrue(message.startsWith("bad: no SPARQL: "), message);
  }

  @Test
  void aServiceIsNotAsked() {
    SavedQuery query =
        SavedQuery.parse("away", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
    Question question = Question.of(query, Map.of());
    String message =
        assertThrows(RuntimeException.class, () -> question.ask(things(), Limits.NONE))
            .getMessage();
    assertTrue(message.contains("SERVICE"), message);
  }

  @Test
  void aCutAnswerSaysSo() {
    Limits one = new Limits(Limits.NONE.time(), 1);
    Answer answer = Question.of(QUERY, Map.of()).ask(things(), one);
    assertEquals(1, answer.rows().size());
    assertFalse(answer.complete());
    assertTrue(Question.of(QUERY, Map.of()).ask(things(), Limits.NONE).complete());
  }

  @Test
  void askAndConstructAnswerWithRowsToo() {
    Answer asked =
        Question.of(SavedQuery.parse("ask", "ASK { ?s ?p ?o }"), Map.of())
            .ask(things(), Limits.NONE);
    assertEquals(List.of(List.of(new Cell(Cell.Kind.BOOLEAN, "true"))), asked.rows());
    Answer made =
        Question.of(SavedQuery.parse("make", "CONSTRUCT WHERE { ?s ?p ?o }"), Map.of())
            .ask(things(), Limits.NONE);
    assertEquals(List.of("subject", "predicate", "object"), made.columns());
    assertEquals(4, made.rows().size());
  }

  @Test
  void typesReadTheirOwnValuesOnly() {
    assertTrue(ParameterType.DATE.parse("2023-03-21").isPresent());
    assertTrue(ParameterType.DATE.parse("2023-13-21").isEmpty());
    assertTrue(ParameterType.IRI.parse("https://w3id.org/x#y").isPresent());
    assertTrue(ParameterType.IRI.parse("not an iri").isEmpty());
    assertTrue(ParameterType.IRI.parse("relative").isEmpty());
    assertTrue(ParameterType.INTEGER.parse("3.5").isEmpty());
  }
}

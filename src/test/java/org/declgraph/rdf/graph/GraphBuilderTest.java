package org.declgraph.rdf.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.declgraph.corpus.Corpus;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.rdf.shape.ShapeCheck;
import org.junit.jupiter.api.Test;

final class GraphBuilderTest {
  private static final List<NamedGraph> GRAPHS =
      Whole.graphs(Samples.corpus(), Samples.steps()).toList();
  private static final Model UNION = union(GRAPHS);

  @Test
  void thereIsAGraphOfWhatAllShareOneADeclarationAndOneOfWhatFollows() {
    assertEquals(
        List.of(
            "authority",
            "2019-06-05-joint-statement-china-russia",
            "2023-03-21-joint-statement-china-russia",
            "derived"),
        GRAPHS.stream().map(graph -> graph.name().getURI().replaceFirst("^.*/", "")).toList());
  }

  @Test
  void whatIsBuiltKeepsToTheShapes() {
    ShapeCheck check = new ShapeCheck();
    for (NamedGraph graph : GRAPHS) {
      assertEquals(List.of(), check.violations(graph.graph(), GRAPHS.get(0).graph()));
    }
  }

  @Test
  void thereAreNoBlankNodes() {
    UNION.listStatements().forEach(s -> assertFalse(s.getSubject().isAnon()));
    UNION.listObjects().forEach(object -> assertFalse(object.isAnon()));
  }

  @Test
  void theSameCorpusGivesTheSameGraphs() {
    List<NamedGraph> again = Whole.graphs(Samples.corpus(), Samples.steps()).toList();
    for (int i = 0; i < GRAPHS.size(); i++) {
      assertEquals(triples(GRAPHS.get(i).graph()), triples(again.get(i).graph()));
    }
  }

  @Test
  void renamedFilesChangeNothingButTheSources() {
    Corpus renamed =
        new Corpus(List.of(Samples.first("a.txt"), Samples.second("b.txt")), List.of());
    Set<String> before = withoutSources(UNION);
    assertEquals(before, withoutSources(union(Whole.graphs(renamed, Samples.steps()).toList())));
    assertNotEquals(0, before.size());
  }

  @Test
  void whatIsSaidTwiceIsOnePositionWithTwoEvidences() {
    Corpus twice = new Corpus(List.of(Samples.twice()), List.of());
    Model model = union(Whole.graphs(twice, List.of()).toList());
    assertEquals(
        List.of("2 4 true"),
        rows(
            model,
            "SELECT (COUNT(?e) AS ?n) ?s ?r { ?p a dg:Position ; dg:evidence ?e ; dg:strength ?s ;"
                + " dg:reaffirmed ?r } GROUP BY ?p ?s ?r"));
    assertEquals(List.of("3", "4"), rows(model, "SELECT ?s { ?e a dg:Evidence ; dg:strength ?s }"));
  }

  @Test
  void equalWordingsAreOneClaim() {
    assertEquals(
        List.of("3"),
        rows("SELECT (COUNT(?p) AS ?n) { ?p dg:claim ?c . ?c rdfs:label '将人权政治化'@zh }"));
  }

  @Test
  void directEdgesGoToTheClaimAndNeverReverseAMeaning() {
    assertEquals(List.of("中国 opposes 将人权政治化", "俄罗斯 opposes 将人权政治化"), edges("opposes"));
  }

  @Test
  void anEdgeGoesToAnEntityWhereItIsTheWholeTarget() {
    assertEquals(
        List.of(
            "中国 supports 《不扩散核武器条约》",
            "中国 supports 不扩散核武器条约",
            "俄罗斯 supports 《不扩散核武器条约》",
            "俄罗斯 supports 不扩散核武器条约"),
        edges("supports"));
  }

  @Test
  void betweenActorAndIssueThereIsNoPolarity() {
    assertEquals(
        List.of(
            "china fukushima-water",
            "china human-rights",
            "china npt",
            "russia fukushima-water",
            "russia human-rights",
            "russia npt"),
        rows("SELECT ?h ?i { ?h dg:takesPositionOn ?i }"));
  }

  @Test
  void pairsOfEntitiesAreCountedBySentence() {
    assertEquals(
        List.of("1"),
        rows("SELECT ?n { ?m dg:names id:japan , id:npt ; a dg:CoMention ; dg:count ?n }"));
    assertTrue(rows("SELECT ?x { id:japan dg:mentionedWith ?x }").contains("npt"));
  }

  @Test
  void somebodyUnnamedIsNotCountedAsMentionedWithOthers() {
    assertEquals(List.of(), rows("SELECT ?x { id:ge-bie-guo-jia dg:mentionedWith ?x }"));
  }

  @Test
  void aDeclarationCitesTheTreatiesItNames() {
    assertEquals(2, rows("SELECT ?d { ?d dg:cites id:npt }").size());
  }

  @Test
  void aShiftPointsToTheEvidenceAtBothEnds() {
    assertEquals(
        List.of("strengthened 3 4"),
        rows(
            "SELECT ?k ?a ?b { ?s dg:step ?k ; dg:evidenceFrom/dg:strength ?a ;"
                + " dg:evidenceTo/dg:strength ?b }"));
    assertEquals(
        List.of("china", "russia"), rows("SELECT ?h { ?s dg:step 'strengthened' ; dg:holder ?h }"));
  }

  @Test
  void variantsAndDoubtsArePartOfTheirDeclaration() {
    assertEquals(
        List.of("强烈 28 30"),
        rows("SELECT ?t ?s ?e { ?v dg:otherText ?t ; dg:otherStart ?s ; dg:otherEnd ?e }"));
    assertEquals(List.of("suspect-reading"), rows("SELECT ?k { ?x dg:doubt/dg:kind ?k }"));
  }

  @Test
  void factsKeepThePrecisionTheyAreKnownIn() {
    assertEquals(
        List.of("1968-07-01"),
        rows("SELECT ?d { id:npt dg:signed ?d FILTER(DATATYPE(?d) = xsd:date) }"));
  }

  @Test
  void issuesAreAnOrderedScheme() {
    assertEquals(
        List.of("arms-control", "values"),
        rows("SELECT ?i { ?s skos:hasTopConcept ?i . ?i skos:topConceptOf ?s }"));
    assertEquals(
        List.of("npt"), rows("SELECT ?i { ?i skos:broader ?g . ?g skos:notation 'arms-control' }"));
  }

  private static List<String> edges(String relation) {
    return rows(
        "SELECT ?a ?k ?b { ?h dg:"
            + relation
            + " ?o . ?h rdfs:label ?a . ?o rdfs:label ?b BIND('"
            + relation
            + "' AS ?k) FILTER(LANG(?a) = 'zh' && LANG(?b) = 'zh') }");
  }

  private static List<String> rows(String select) {
    return rows(UNION, select);
  }

  /** The rows of an answer, sorted; an IRI by its last part. */
  private static List<String> rows(Model model, String select) {
    String prefixes =
        "PREFIX dg: <https://w3id.org/declgraph/ontology#>\n"
            + "PREFIX id: <https://w3id.org/declgraph/id/entity/>\n"
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
            + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
            + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";
    List<String> rows = new java.util.ArrayList<>();
    try (QueryExecution execution = QueryExecution.create(prefixes + select, model)) {
      List<String> variables = execution.getQuery().getResultVars();
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  rows.add(
                      String.join(
                          " ", variables.stream().map(v -> text(row.get(v).asNode())).toList())));
    }
    return rows.stream().sorted().toList();
  }

  private static String text(Node node) {
    return node.isURI() ? Iris.lastPart(node) : node.getLiteralLexicalForm();
  }

  private static Model union(List<NamedGraph> graphs) {
    Model union = ModelFactory.createDefaultModel();
    graphs.forEach(graph -> union.add(ModelFactory.createModelForGraph(graph.graph())));
    return union;
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.find().toSet();
  }

  private static Set<String> withoutSources(Model model) {
    Set<String> triples = new TreeSet<>();
    model
        .listStatements()
        .filterDrop(
            s ->
                Stream.of(Vocabulary.SOURCE, Vocabulary.OTHER_SOURCE)
                    .anyMatch(s.getPredicate()::equals))
        .forEach(s -> triples.add(s.toString()));
    return triples;
  }
}

package org.declgraph.rdf.graph;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.Issue;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Ontology;
import org.declgraph.rdf.name.Vocabulary;

/** The graph of what declarations share: the ontology, the scheme of issues, the entities. */
final class AuthorityGraph {
  private final Iris iris;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  AuthorityGraph(Iris iris) {
    this.iris = iris;
  }

  /** What it begins with, whatever the declarations are. */
  NamedGraph build(List<Issue> scheme) {
    Ontology.graphs().forEach(part -> GraphUtil.addInto(graph, part));
    describeSchemes();
    scheme.forEach(this::describe);
    return named();
  }

  /** What follows from shares alone. */
  NamedGraph part(Shares shares) {
    shares.candidates().forEach(this::describeCandidate);
    shares.entities().values().forEach(this::describe);
    return named();
  }

  private NamedGraph named() {
    return new NamedGraph(iris.authorityGraph(), graph);
  }

  private void describeSchemes() {
    describe(iris.scheme())
        .is(SKOS.ConceptScheme)
        .label("Issues of diplomatic declarations", "en")
        .label("外交宣言议题", "zh");
    describe(iris.candidates())
        .is(SKOS.ConceptScheme)
        .label("Candidates for the scheme of issues", "en")
        .label("候选议题", "zh");
  }

  private void describe(Issue issue) {
    Node name = iris.issue(issue.id());
    Description description = describe(name).text(SKOS.notation, issue.id());
    describeConcept(description, iris.scheme());
    label(description, issue.zh(), "zh");
    label(description, issue.en(), "en");
    if (issue.isGroup()) {
      description.link(SKOS.topConceptOf, iris.scheme());
      describe(iris.scheme()).link(SKOS.hasTopConcept, name);
    } else {
      description.link(SKOS.broader, iris.issue(issue.broader()));
      describe(iris.issue(issue.broader())).link(SKOS.narrower, name);
    }
  }

  /** A candidate has no notation, since it is not in the scheme yet. */
  private void describeCandidate(String id, String wording) {
    Description description = describe(iris.issue(id)).text(DCTerms.identifier, id);
    describeConcept(description, iris.candidates());
    label(description, wording, "zh");
  }

  private static void describeConcept(Description description, Node scheme) {
    description.is(Vocabulary.ISSUE).is(SKOS.Concept).link(SKOS.inScheme, scheme);
  }

  private static void label(Description issue, String label, String language) {
    issue.label(label, language).words(SKOS.prefLabel, label, language);
  }

  private void describe(Entity entity) {
    Description description =
        describe(iris.entity(entity))
            .is(Vocabulary.ENTITY)
            .is(Vocabulary.of(entity.type()))
            .text(DCTerms.identifier, entity.id())
            .label(entity.nameZh(), "zh")
            .label(entity.nameEn(), "en")
            .text(Vocabulary.CANONICAL, entity.canonical());
    Map<String, String> facts = entity.facts();
    description
        .words(SKOS.altLabel, facts.getOrDefault("abbreviation", ""), "en")
        .given(Vocabulary.ISO_3166, facts.getOrDefault("iso3166", ""))
        .given(Vocabulary.M_49, facts.getOrDefault("m49", ""));
    day(description, Vocabulary.FOUNDED, facts.getOrDefault("founded", ""));
    day(description, Vocabulary.SIGNED, facts.getOrDefault("signed", ""));
  }

  /** A year, a month or a day, as exactly as it is known. */
  private static void day(Description description, Property property, String date) {
    switch (date.length()) {
      case 0 -> {}
      case 4 -> description.typed(property, date, XSDDatatype.XSDgYear);
      case 7 -> description.typed(property, date, XSDDatatype.XSDgYearMonth);
      default -> description.typed(property, date, XSDDatatype.XSDdate);
    }
  }

  private Description describe(Node node) {
    return new Description(graph, node);
  }
}

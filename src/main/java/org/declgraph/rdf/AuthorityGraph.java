package org.declgraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.corpus.Corpus;
import org.declgraph.entity.Entity;

/** The graph of what declarations share: the ontology, the scheme of issues, the entities. */
final class AuthorityGraph {
  private final Iris iris;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  AuthorityGraph(Iris iris) {
    this.iris = iris;
  }

  NamedGraph build(Corpus corpus, Entities entities, List<Concept> scheme) {
    Ontology.graphs().forEach(part -> GraphUtil.addInto(graph, part));
    describe(iris.scheme())
        .is(SKOS.ConceptScheme)
        .label("Issues of diplomatic declarations", "en")
        .label("外交宣言议题", "zh");
    scheme.forEach(this::describe);
    candidates(corpus, scheme).forEach(id -> describe(new Concept(id, "", "", "")));
    entities.all().forEach(this::describe);
    return new NamedGraph(iris.authorityGraph(), graph);
  }

  private void describe(Concept concept) {
    Node name = iris.issue(concept.id());
    Description issue =
        describe(name)
            .is(Vocabulary.ISSUE)
            .is(SKOS.Concept)
            .link(SKOS.inScheme, iris.scheme())
            .text(SKOS.notation, concept.id());
    label(issue, concept.zh(), "zh");
    label(issue, concept.en().isEmpty() ? concept.id().replace('-', ' ') : concept.en(), "en");
    if (concept.broader().isEmpty()) {
      issue.link(SKOS.topConceptOf, iris.scheme());
      describe(iris.scheme()).link(SKOS.hasTopConcept, name);
    } else {
      issue.link(SKOS.broader, iris.issue(concept.broader()));
      describe(iris.issue(concept.broader())).link(SKOS.narrower, name);
    }
  }

  private static void label(Description issue, String label, String language) {
    issue.label(label, language).words(SKOS.prefLabel, label, language);
  }

  /** The issues that positions are about and the scheme lacks. */
  private static Set<String> candidates(Corpus corpus, List<Concept> scheme) {
    Set<String> known = scheme.stream().map(Concept::id).collect(Collectors.toSet());
    return corpus.declarations().stream()
        .flatMap(read -> read.sentences().stream())
        .flatMap(sentence -> sentence.positions().stream())
        .flatMap(linked -> linked.issues().stream())
        .filter(id -> !known.contains(id))
        .collect(Collectors.toCollection(TreeSet::new));
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

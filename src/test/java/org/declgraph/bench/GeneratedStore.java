package org.declgraph.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.position.Relation;
import org.declgraph.rdf.Iris;
import org.declgraph.rdf.NamedGraph;
import org.declgraph.rdf.Vocabulary;
import org.declgraph.store.Store;

/** A store of as many declarations as one likes, made from templates, always the same. */
final class GeneratedStore {
  static final int ISSUES = 110;
  private static final int ENTITIES = 400;
  private static final int ACTORS = 40;
  private static final int SENTENCES = 10;
  private static final List<String> THINGS =
      List.of("导弹部署", "核污染水处置", "外空军备竞赛", "多边贸易体制", "气候变化", "网络主权", "地区热点", "粮食安全");

  private final Iris iris = new Iris(Vocabulary.DEFAULT_BASE);
  private final Random random = new Random(7);
  private Graph graph;

  private GeneratedStore() {}

  static void build(Path folder, int declarations) {
    GeneratedStore made = new GeneratedStore();
    Stream<NamedGraph> texts = IntStream.range(0, declarations).mapToObj(made::declaration);
    Store.at(folder).replace("generated", Stream.concat(Stream.of(made.authority()), texts));
  }

  static String declarationId(int number) {
    return "declaration-" + number;
  }

  private NamedGraph authority() {
    graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.loadGraph("ontology/declgraph.ttl").find().forEachRemaining(graph::add);
    link(iris.scheme(), RDF.type, SKOS.ConceptScheme.asNode());
    for (int i = 0; i < ISSUES; i++) {
      Node issue = iris.issue("issue-" + i);
      type(issue, Vocabulary.ISSUE);
      text(issue, SKOS.notation, "issue-" + i);
      label(issue, "议题" + i, "issue " + i);
    }
    for (int i = 0; i < ENTITIES; i++) {
      Node entity = iris.entity("entity-" + i);
      type(entity, Vocabulary.ENTITY);
      type(entity, vocabulary(i < ACTORS ? "Region" : i % 3 == 0 ? "Treaty" : "Organisation"));
      text(entity, DCTerms.identifier, "entity-" + i);
      text(entity, Vocabulary.CANONICAL, "实体" + i);
      label(entity, "实体" + i, "entity " + i);
    }
    return new NamedGraph(iris.authorityGraph(), graph);
  }

  private NamedGraph declaration(int number) {
    graph = GraphFactory.createDefaultGraph();
    Node declaration = iris.declaration(declarationId(number));
    Node day = day(LocalDate.of(1990, 1, 1).plusDays(number * 12_500L / 10_000));
    List<Node> parties = List.of(entity(number % 4), entity(4 + number % (ACTORS - 4)));
    type(declaration, Vocabulary.DECLARATION);
    text(declaration, DCTerms.identifier, declarationId(number));
    link(declaration, RDFS.label, NodeFactory.createLiteralLang("联合声明" + number, "zh"));
    text(declaration, Vocabulary.KIND, "joint-statement");
    text(declaration, Vocabulary.COMPLETENESS, number % 9 == 0 ? "partial" : "whole");
    text(declaration, Vocabulary.SECTIONS, "一;二");
    link(declaration, Vocabulary.DATE, day);
    parties.forEach(party -> link(declaration, Vocabulary.PARTY, party));
    for (int i = 0; i < SENTENCES; i++) {
      sentence(new Place(declaration, day, parties, number, i));
    }
    return new NamedGraph(iris.graph(declarationId(number)), graph);
  }

  private record Place(Node declaration, Node day, List<Node> parties, int text, int number) {
    String name() {
      return text + "-" + number;
    }
  }

  private void sentence(Place place) {
    String thing = THINGS.get(random.nextInt(THINGS.size()));
    int named = ACTORS + random.nextInt(ENTITIES - ACTORS);
    String quote = "双方就" + thing + "问题表明立场，支持实体" + named + "发挥作用，第" + place.name() + "句。";
    Node sentence = node("sentence", place.name());
    type(sentence, Vocabulary.SENTENCE);
    stands(sentence, place);
    link(sentence, Vocabulary.NUMBER, NodeFactory.createLiteralByValue(place.number() + 1));
    text(sentence, Vocabulary.TEXT, quote);
    text(sentence, Vocabulary.FORM, "body");
    link(sentence, Vocabulary.MENTIONS, entity(named));
    Node mention = node("mention", place.name());
    type(mention, Vocabulary.MENTION);
    stands(mention, place);
    link(mention, Vocabulary.IN_SENTENCE, sentence);
    link(mention, Vocabulary.NAMES, entity(named));
    text(mention, Vocabulary.SURFACE, "实体" + named);
    text(mention, Vocabulary.RULE, "names");
    position(place, sentence, new Said(thing, named, quote));
  }

  private record Said(String thing, int named, String quote) {}

  private void position(Place place, Node sentence, Said said) {
    Relation relation = Relation.values()[random.nextInt(Relation.values().length)];
    Node position = node("position", place.name());
    Node evidence = node("evidence", place.name());
    Node claim = node("claim", said.thing() + said.named());
    type(claim, Vocabulary.CLAIM);
    link(claim, RDFS.label, NodeFactory.createLiteralLang(said.thing() + said.named(), "zh"));
    type(position, Vocabulary.POSITION);
    link(position, Vocabulary.OF_DECLARATION, place.declaration());
    link(position, Vocabulary.DATE, place.day());
    place.parties().forEach(holder -> link(position, Vocabulary.HOLDER, holder));
    link(position, Vocabulary.RELATION, Vocabulary.of(relation).asNode());
    link(position, Vocabulary.HAS_CLAIM, claim);
    link(position, Vocabulary.HAS_EVIDENCE, evidence);
    type(evidence, Vocabulary.EVIDENCE);
    stands(evidence, place);
    link(evidence, Vocabulary.IN_SENTENCE, sentence);
    text(evidence, Vocabulary.QUOTE, said.quote());
    text(evidence, Vocabulary.TARGET, said.thing() + "问题");
    text(evidence, Vocabulary.CUE, "表明立场");
    text(evidence, Vocabulary.RULE, "rule-1");
    Node issue = iris.issue("issue-" + random.nextInt(ISSUES));
    link(evidence, Vocabulary.MAIN_ISSUE, issue);
    for (Node one : List.of(position, evidence)) {
      link(one, Vocabulary.ABOUT, issue);
      link(one, Vocabulary.NAMES, entity(said.named()));
      text(one, Vocabulary.VOICE, "joint");
      link(one, Vocabulary.STRENGTH, NodeFactory.createLiteralByValue(1 + random.nextInt(5)));
      link(one, Vocabulary.EXPLICIT, NodeFactory.createLiteralByValue(true));
      link(one, Vocabulary.REAFFIRMED, NodeFactory.createLiteralByValue(false));
    }
  }

  private void stands(Node node, Place place) {
    link(node, Vocabulary.OF_DECLARATION, place.declaration());
    text(node, Vocabulary.SECTION, place.number() < SENTENCES / 2 ? "一" : "二");
    text(node, Vocabulary.SOURCE, place.text() + ".txt");
    link(node, Vocabulary.START, NodeFactory.createLiteralByValue(place.number() * 60));
    link(node, Vocabulary.END, NodeFactory.createLiteralByValue(place.number() * 60 + 59));
  }

  private Node entity(int number) {
    return iris.entity("entity-" + number);
  }

  private Node node(String kind, String name) {
    return NodeFactory.createURI(Vocabulary.DEFAULT_BASE + kind + "/" + name);
  }

  private static Resource vocabulary(String name) {
    return ResourceFactory.createResource(Vocabulary.NAMESPACE + name);
  }

  private static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private void label(Node node, String zh, String en) {
    link(node, RDFS.label, NodeFactory.createLiteralLang(zh, "zh"));
    link(node, RDFS.label, NodeFactory.createLiteralLang(en, "en"));
  }

  private void type(Node node, Resource type) {
    link(node, RDF.type, type.asNode());
  }

  private void text(Node node, Property property, String text) {
    link(node, property, NodeFactory.createLiteralString(text));
  }

  private void link(Node node, Property property, Node object) {
    graph.add(node, property.asNode(), object);
  }
}

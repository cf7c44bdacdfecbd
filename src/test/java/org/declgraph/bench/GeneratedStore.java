package org.declgraph.bench;

import static org.declgraph.bench.GeneratedGraph.IRIS;
import static org.declgraph.bench.GeneratedGraph.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.bench.GeneratedText.Said;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.store.Store;

/** A store of as many declarations as one likes, made from templates, always the same. */
final class GeneratedStore {
  private static final int GROUPS = 12;

  private final GeneratedShifts shifts = new GeneratedShifts();
  private final Map<String, Integer> pairs = new TreeMap<>();

  private GeneratedStore() {}

  static void build(Path folder, int texts) {
    GeneratedStore made = new GeneratedStore();
    Stream<NamedGraph> graphs =
        IntStream.range(0, texts)
            .mapToObj(i -> GeneratedText.of(i, texts))
            .flatMap(text -> Stream.of(made.declaration(text), made.shifts.after(text)));
    Stream<NamedGraph> together = Stream.of(made).map(GeneratedStore::together);
    Stream<NamedGraph> all = Stream.concat(Stream.of(authority()), Stream.concat(graphs, together));
    Store.at(folder).replace("generated", all);
  }

  private static NamedGraph authority() {
    GeneratedGraph graph = new GeneratedGraph(IRIS.authorityGraph());
    RDFDataMgr.loadGraph("ontology/declgraph.ttl").find().forEachRemaining(graph.graph()::add);
    graph.type(IRIS.scheme(), SKOS.ConceptScheme);
    for (int i = 0; i < GeneratedText.ISSUES + GROUPS; i++) {
      Node issue = GeneratedGraph.issue(i);
      graph.type(issue, Vocabulary.ISSUE);
      graph.text(issue, SKOS.notation, "issue-" + i);
      graph.label(issue, "议题" + i, "issue " + i);
      if (i < GeneratedText.ISSUES) {
        graph.link(issue, SKOS.broader, GeneratedGraph.issue(GeneratedText.ISSUES + i % GROUPS));
      }
    }
    for (int i = 0; i < GeneratedText.ENTITIES; i++) {
      Node entity = GeneratedGraph.entity(i);
      boolean actor = i < GeneratedText.ACTORS;
      graph.type(entity, Vocabulary.ENTITY);
      graph.type(
          entity, GeneratedGraph.term(actor ? "Region" : i % 3 == 0 ? "Treaty" : "Organisation"));
      graph.text(entity, DCTerms.identifier, "entity-" + i);
      graph.text(entity, Vocabulary.CANONICAL, "实体" + i);
      graph.label(entity, "实体" + i, "entity " + i);
    }
    return graph.named();
  }

  private NamedGraph declaration(GeneratedText text) {
    GeneratedGraph graph = new GeneratedGraph(IRIS.graph(text.id()));
    Node declaration = IRIS.declaration(text.id());
    graph.type(declaration, Vocabulary.DECLARATION);
    graph.text(declaration, DCTerms.identifier, text.id());
    graph.link(
        declaration, RDFS.label, NodeFactory.createLiteralLang("联合声明" + text.number(), "zh"));
    graph.text(declaration, Vocabulary.KIND, text.kind());
    graph.text(declaration, Vocabulary.COMPLETENESS, text.partial() ? "partial" : "whole");
    graph.text(declaration, Vocabulary.SECTIONS, "一;二");
    graph.day(declaration, Vocabulary.DATE, text.day());
    text.parties()
        .forEach(p -> graph.link(declaration, Vocabulary.PARTY, GeneratedGraph.entity(p)));
    for (int i = 0; i < text.said().size(); i++) {
      sentence(graph, new Place(text, i), text.said().get(i));
    }
    return graph.named();
  }

  private record Place(GeneratedText text, int sentence) {
    String name() {
      return text.number() + "-" + sentence;
    }
  }

  private void sentence(GeneratedGraph graph, Place place, Said said) {
    Node sentence = node("sentence", place.name());
    graph.type(sentence, Vocabulary.SENTENCE);
    stands(graph, sentence, place);
    graph.value(sentence, Vocabulary.NUMBER, place.sentence() + 1);
    graph.text(sentence, Vocabulary.TEXT, said.quote(place.name()));
    graph.text(sentence, Vocabulary.FORM, "body");
    for (int named : said.names()) {
      graph.link(sentence, Vocabulary.MENTIONS, GeneratedGraph.entity(named));
      Node mention = node("mention", place.name() + "-" + named);
      graph.type(mention, Vocabulary.MENTION);
      stands(graph, mention, place);
      graph.link(mention, Vocabulary.IN_SENTENCE, sentence);
      graph.link(mention, Vocabulary.NAMES, GeneratedGraph.entity(named));
      graph.text(mention, Vocabulary.SURFACE, "实体" + named);
      graph.text(mention, Vocabulary.RULE, "names");
    }
    said.names().stream().sorted().forEach(a -> said.names().forEach(b -> count(a, b)));
    position(graph, place, said);
  }

  private void count(int one, int other) {
    if (one < other) {
      pairs.merge(one + " " + other, 1, Integer::sum);
    }
  }

  private static void position(GeneratedGraph graph, Place place, Said said) {
    Node position = node("position", place.name());
    Node evidence = node("evidence", place.name());
    Node claim = node("claim", said.claim());
    graph.type(claim, Vocabulary.CLAIM);
    graph.link(claim, RDFS.label, NodeFactory.createLiteralLang(said.claim(), "zh"));
    graph.type(position, Vocabulary.POSITION);
    graph.link(position, Vocabulary.OF_DECLARATION, IRIS.declaration(place.text().id()));
    graph.day(position, Vocabulary.DATE, place.text().day());
    place
        .text()
        .parties()
        .forEach(p -> graph.link(position, Vocabulary.HOLDER, GeneratedGraph.entity(p)));
    graph.link(position, Vocabulary.RELATION, Vocabulary.of(said.relation()).asNode());
    graph.link(position, Vocabulary.HAS_CLAIM, claim);
    graph.link(position, Vocabulary.HAS_EVIDENCE, evidence);
    graph.type(evidence, Vocabulary.EVIDENCE);
    stands(graph, evidence, place);
    graph.link(evidence, Vocabulary.IN_SENTENCE, node("sentence", place.name()));
    graph.text(evidence, Vocabulary.QUOTE, said.quote(place.name()));
    graph.text(evidence, Vocabulary.TARGET, said.thing() + "问题");
    graph.text(evidence, Vocabulary.CUE, "表明立场");
    graph.text(evidence, Vocabulary.RULE, "rule-1");
    graph.link(evidence, Vocabulary.MAIN_ISSUE, GeneratedGraph.issue(said.issue()));
    for (Node one : List.of(position, evidence)) {
      graph.link(one, Vocabulary.ABOUT, GeneratedGraph.issue(said.issue()));
      said.names()
          .forEach(named -> graph.link(one, Vocabulary.NAMES, GeneratedGraph.entity(named)));
      graph.text(one, Vocabulary.VOICE, place.text().parties().size() > 1 ? "joint" : "one-sided");
      graph.value(one, Vocabulary.STRENGTH, said.strength());
      graph.value(one, Vocabulary.EXPLICIT, true);
      graph.value(one, Vocabulary.REAFFIRMED, false);
    }
  }

  private static void stands(GeneratedGraph graph, Node node, Place place) {
    graph.link(node, Vocabulary.OF_DECLARATION, IRIS.declaration(place.text().id()));
    graph.text(node, Vocabulary.SECTION, place.sentence() < 5 ? "一" : "二");
    graph.text(node, Vocabulary.SOURCE, place.text().number() + ".txt");
    graph.value(node, Vocabulary.START, place.sentence() * 60);
    graph.value(node, Vocabulary.END, place.sentence() * 60 + 59);
  }

  /** Pairs of entities that sentences name together, counted when all texts have gone by. */
  private NamedGraph together() {
    GeneratedGraph graph = new GeneratedGraph(IRIS.derivedGraph());
    pairs.forEach(
        (pair, count) -> {
          String[] ends = pair.split(" ");
          Node both = node("co-mention", ends[0] + "-" + ends[1]);
          graph.type(both, Vocabulary.CO_MENTION);
          graph.value(both, Vocabulary.COUNT, count);
          for (String end : ends) {
            graph.link(both, Vocabulary.NAMES, GeneratedGraph.entity(Integer.parseInt(end)));
          }
        });
    return graph.named();
  }
}

package org.declgraph.rdf.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.declgraph.rdf.graph.Samples;
import org.declgraph.rdf.graph.Whole;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Ontology;
import org.declgraph.rdf.name.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For each shape, and each of its constraints, a graph that it refuses. */
final class ShapesTest {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Model SHAPES = ModelFactory.createModelForGraph(Ontology.shapes());
  private static final Shapes PARSED = Shapes.parse(SHAPES);
  private static final ShapeCheck CHECK = new ShapeCheck();
  private static final Model SAMPLE = built();

  /** How to break a constraint: what to do to a node and a property of it, given its value. */
  private interface Break {
    void at(Resource node, Property path, RDFNode value);
  }

  private static final Map<String, Break> BREAKS =
      Map.ofEntries(
          Map.entry("minCount", (node, path, value) -> node.removeAll(path)),
          Map.entry("maxCount", ShapesTest::addTwo),
          Map.entry("datatype", (node, path, value) -> set(node, path, node)),
          Map.entry("nodeKind", (node, path, value) -> set(node, path, literal("no node"))),
          Map.entry("class", (node, path, value) -> set(node, path, unknown("unknown"))),
          Map.entry("in", (node, path, value) -> set(node, path, literal("no such"))),
          Map.entry("minLength", (node, path, value) -> set(node, path, empty(value))),
          Map.entry("pattern", (node, path, value) -> set(node, path, literal("# #"))),
          Map.entry("minInclusive", (node, path, value) -> set(node, path, number(-1))),
          Map.entry("maxInclusive", (node, path, value) -> set(node, path, number(99))),
          Map.entry("lessThan", ShapesTest::exceed),
          Map.entry("lessThanOrEquals", ShapesTest::exceed),
          Map.entry("disjoint", ShapesTest::repeat),
          Map.entry("uniqueLang", (node, path, value) -> again(node, path)),
          Map.entry("languageIn", (node, path, value) -> set(node, path, latin())),
          Map.entry("or", (node, path, value) -> set(node, path, literal("no date"))));

  @Test
  void theSampleKeepsToAllOfThem() {
    assertEquals(List.of(), violations(sample()));
  }

  @TestFactory
  Stream<DynamicTest> eachConstraintOfEachPropertyRefusesWhatBreaksIt() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Resource shape : nodeShapes()) {
      for (RDFNode property : SHAPES.listObjectsOfProperty(shape, sh("property")).toList()) {
        Resource path = property.asResource().getPropertyResourceValue(sh("path"));
        if (path.isURIResource() && !path.equals(RDF.type)) {
          constraints(property.asResource())
              .map(constraint -> test(shape, path.as(Property.class), constraint))
              .forEach(tests::add);
        }
      }
    }
    assertTrue(tests.size() > 300, tests.size() + " constraints");
    return tests.stream();
  }

  private static DynamicTest test(Resource shape, Property path, Statement constraint) {
    String name = constraint.getPredicate().getLocalName();
    return DynamicTest.dynamicTest(
        shape.getLocalName() + " " + path.getLocalName() + " " + name,
        () -> {
          Model model = sample();
          Resource node = focus(model, shape, path);
          RDFNode value = node.hasProperty(path) ? node.getProperty(path).getObject() : null;
          BREAKS
              .getOrDefault(name, (n, p, v) -> fail("no way to break " + name))
              .at(node, path, value);
          assertRefused(model, node);
        });
  }

  @TestFactory
  Stream<DynamicTest> eachShapeRefusesABlankNode() {
    return nodeShapes().stream()
        .map(
            shape ->
                DynamicTest.dynamicTest(
                    shape.getLocalName(),
                    () -> {
                      Model model = sample();
                      Resource type = targets(shape).get(0);
                      model.createResource(type);
                      assertFalse(violations(model).isEmpty());
                    }));
  }

  @Test
  void aTargetThatIsNoPartOfItsQuoteIsRefused() {
    Model model = sample();
    Resource evidence = model.listSubjectsWithProperty(RDF.type, dg("Evidence")).next();
    String quote = evidence.getProperty(dg("quote")).getString();
    set(evidence, dg("target"), literal(quote.substring(2, 5)));
    assertEquals(List.of(), violations(model));
    set(evidence, dg("target"), literal("别的话"));
    assertTrue(violations(model).toString().contains(evidence.getURI()));
  }

  @Test
  void aSentenceThatIsSilentWithoutAReasonIsRefused() {
    Model model = sample();
    Resource silent = model.listSubjectsWithProperty(dg("reason"), "narration").toList().get(0);
    silent.removeAll(dg("reason"));
    assertTrue(violations(model).toString().contains(silent.getURI()));
  }

  @Test
  void aDeclarationWithoutABestWitnessOrWithTwoIsRefused() {
    for (boolean best : List.of(true, false)) {
      Model model = sample();
      for (Resource witness : model.listSubjectsWithProperty(RDF.type, dg("Witness")).toList()) {
        set(witness, dg("best"), model.createTypedLiteral(best));
      }
      assertTrue(violations(model).toString().contains("witnesses"), violations(model).toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"supports", "urges"})
  void aGradeBeyondItsFamilyIsRefused(String relation) {
    Model model = sample();
    Resource position = model.listSubjectsWithProperty(RDF.type, dg("Position")).next();
    set(position, dg("relation"), dg(relation));
    set(position, dg("strength"), number(6));
    assertRefused(model, position);
    set(position, dg("relation"), dg("condemns"));
    assertEquals(List.of(), violations(model));
  }

  @Test
  void whatIsOnlyImpliedHasNoGrade() {
    refuses(
        "Evidence",
        "explicit",
        (node, path) -> set(node, path, node.getModel().createTypedLiteral(false)));
  }

  @Test
  void anEntityIsOfOneType() {
    refuses("Entity", "canonical", (node, path) -> node.addProperty(RDF.type, dg("Event")));
  }

  @Test
  void anIssueHasANotationOrAnIdentifier() {
    Model model = sample();
    Resource issue = model.listSubjectsWithProperty(SKOS.notation).next();
    issue.removeAll(SKOS.notation);
    assertRefused(model, issue);
  }

  @Test
  void aShiftHasAnOccasion() {
    Model model = sample();
    Resource shift = model.listSubjectsWithProperty(RDF.type, dg("Shift")).next();
    shift.removeAll(dg("from")).removeAll(dg("to"));
    assertRefused(model, shift);
  }

  @Test
  void aBuildWithAViolationFailsAndNamesTheNode() {
    Model model = sample();
    Resource claim = model.listSubjectsWithProperty(RDF.type, dg("Claim")).next();
    claim.removeAll(RDFS.label);
    NamedGraph graph = new NamedGraph(dg("graph").asNode(), model.getGraph());
    try {
      CHECK.passed(graph, graph.graph());
      fail("not refused");
    } catch (ShapeException e) {
      assertTrue(e.getMessage().contains(claim.getURI()), e.getMessage());
    }
  }

  private static void refuses(String type, String path, BiConsumer<Resource, Property> change) {
    Model model = sample();
    Resource node = focus(model, SHAPES.createResource(dg(type + "Shape").getURI()), dg(path));
    change.accept(node, dg(path));
    assertFalse(violations(model).isEmpty());
  }

  private static void assertRefused(Model model, Resource node) {
    List<Violation> violations = violations(model);
    assertEquals(violations.size(), reported(model), "as many as Jena's validator reports");
    List<String> nodes = violations.stream().map(Violation::node).toList();
    assertTrue(nodes.contains(node.getURI()), "nothing wrong with " + node + ": " + nodes);
  }

  /** A node of a shape's class, with the property if any has it. */
  private static Resource focus(Model model, Resource shape, Property path) {
    List<Resource> nodes =
        targets(shape).stream()
            .flatMap(type -> model.listSubjectsWithProperty(RDF.type, type).toList().stream())
            .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
            .toList();
    assertFalse(nodes.isEmpty(), "the sample has no " + shape.getLocalName());
    return nodes.stream().filter(node -> node.hasProperty(path)).findFirst().orElse(nodes.get(0));
  }

  private static void addTwo(Resource node, Property path, RDFNode value) {
    for (int i = 0; i < 3; i++) {
      if (value == null || value.isURIResource()) {
        node.addProperty(path, unknown("more" + i));
      } else {
        node.addProperty(path, literal("more" + i));
      }
    }
  }

  private static void exceed(Resource node, Property path, RDFNode value) {
    String name = path.getLocalName();
    Property end = dg(name.replace("start", "end").replace("Start", "End").replace("From", "To"));
    if (node.hasProperty(end) && end.getLocalName().startsWith("date")) {
      set(node, path, node.getModel().createTypedLiteral("9999-01-01", XSDDatatype.XSDdate));
    } else {
      set(node, path, number(node.getProperty(end).getInt() + 1));
    }
  }

  private static void repeat(Resource node, Property path, RDFNode value) {
    set(node, path, node.getProperty(dg("otherText")).getObject());
  }

  private static void again(Resource node, Property path) {
    node.addProperty(path, "一", "zh").addProperty(path, "二", "zh");
  }

  private static RDFNode empty(RDFNode value) {
    boolean tagged = value != null && !value.asLiteral().getLanguage().isEmpty();
    return tagged ? SHAPES.createLiteral("", "zh") : literal("");
  }

  private static RDFNode latin() {
    return SHAPES.createLiteral("Latin", "la");
  }

  private static void set(Resource node, Property path, RDFNode value) {
    node.removeAll(path).addProperty(path, value);
  }

  private static Stream<Statement> constraints(Resource property) {
    return property.listProperties().toList().stream()
        .filter(s -> s.getPredicate().getNameSpace().equals(SH))
        .filter(s -> !s.getPredicate().equals(sh("path")));
  }

  private static List<Resource> nodeShapes() {
    return SHAPES.listSubjectsWithProperty(RDF.type, sh("NodeShape")).toList().stream()
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .toList();
  }

  private static List<Resource> targets(Resource shape) {
    return SHAPES.listObjectsOfProperty(shape, sh("targetClass")).toList().stream()
        .map(RDFNode::asResource)
        .toList();
  }

  private static Model sample() {
    return ModelFactory.createDefaultModel().add(SAMPLE);
  }

  /** What a small corpus gives, without the ontology. */
  private static Model built() {
    Model model = ModelFactory.createDefaultModel();
    Whole.graphs(Samples.reviewed(), Samples.steps())
        .forEach(graph -> model.add(ModelFactory.createModelForGraph(graph.graph())));
    Ontology.graphs().forEach(part -> model.remove(ModelFactory.createModelForGraph(part)));
    return model;
  }

  private static long reported(Model model) {
    return ShaclValidator.get().validate(PARSED, model.getGraph()).getEntries().size();
  }

  private static List<Violation> violations(Model model) {
    return CHECK.violations(model.getGraph(), model.getGraph());
  }

  private static Property sh(String name) {
    return SHAPES.createProperty(SH, name);
  }

  private static Property dg(String name) {
    return SHAPES.createProperty(Vocabulary.NAMESPACE, name);
  }

  private static Resource unknown(String name) {
    return SHAPES.createResource("urn:x:" + name);
  }

  private static RDFNode literal(String text) {
    return SHAPES.createLiteral(text);
  }

  private static RDFNode number(long number) {
    return SHAPES.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }
}

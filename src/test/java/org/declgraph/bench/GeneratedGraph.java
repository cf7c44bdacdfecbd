package org.declgraph.bench;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;

/** A graph in the making, with the names of generated things. */
record GeneratedGraph(Node name, Graph graph) {
  static final Iris IRIS = new Iris(Vocabulary.DEFAULT_BASE);

  GeneratedGraph(Node name) {
    this(name, GraphFactory.createDefaultGraph());
  }

  NamedGraph named() {
    return new NamedGraph(name, graph);
  }

  static Node entity(int number) {
    return IRIS.entity("entity-" + number);
  }

  static Node issue(int number) {
    return IRIS.issue("issue-" + number);
  }

  static Node node(String kind, String name) {
    return NodeFactory.createURI(Vocabulary.DEFAULT_BASE + kind + "/" + name);
  }

  static Resource term(String name) {
    return ResourceFactory.createResource(Vocabulary.NAMESPACE + name);
  }

  void label(Node node, String zh, String en) {
    link(node, RDFS.label, NodeFactory.createLiteralLang(zh, "zh"));
    link(node, RDFS.label, NodeFactory.createLiteralLang(en, "en"));
  }

  void type(Node node, Resource type) {
    link(node, RDF.type, type.asNode());
  }

  void text(Node node, Property property, String text) {
    link(node, property, NodeFactory.createLiteralString(text));
  }

  void value(Node node, Property property, Object value) {
    link(node, property, NodeFactory.createLiteralByValue(value));
  }

  void day(Node node, Property property, LocalDate day) {
    link(node, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  void link(Node node, Property property, Node object) {
    graph.add(node, property.asNode(), object);
  }
}

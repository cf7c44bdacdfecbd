package org.declgraph.rdf.shape;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Ontology;

/** Checks graphs against {@code ontology/shapes.ttl}. */
public final class ShapeCheck {
  private final Shapes shapes = Shapes.parse(Ontology.shapes());

  /**
   * What breaks the shapes, ordered.
   *
   * @param graph whose resources are checked
   * @param authority where the entities and issues that they point to are described
   */
  public List<Violation> violations(Graph graph, Graph authority) {
    Graph data = graph == authority ? graph : new Overlay(graph, authority);
    ValidationContext context = ValidationContext.create(shapes, data);
    Validation validation = new Validation(context, data);
    for (Shape shape : shapes.getTargetShapes()) {
      VLib.focusNodes(graph, shape).forEach(node -> validation.check(node, shape));
    }
    return context.generateReport().getEntries().stream()
        .map(ShapeCheck::violation)
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  /**
   * Lets a graph pass that breaks no shape.
   *
   * @param authority where the entities and issues that it points to are described
   * @throws ShapeException naming what breaks one
   */
  public NamedGraph passed(NamedGraph graph, Graph authority) {
    List<Violation> violations = violations(graph.graph(), authority);
    if (!violations.isEmpty()) {
      throw new ShapeException(violations);
    }
    return graph;
  }

  private static Violation violation(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    return new Violation(name(entry.focusNode()), path, entry.message());
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : node.toString();
  }
}

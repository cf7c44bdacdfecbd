package org.declgraph.rdf.shape;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.HasValueConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;

/**
 * Checks nodes against shapes as {@link VLib} does, which is asked wherever a node does not plainly
 * keep a constraint: to judge it, and to report it. A node's properties are looked up once.
 */
final class Validation {
  private static final Node TYPE = RDF.type.asNode();

  private final ValidationContext context;
  private final Graph data;
  private final Map<Node, Set<Node>> instances = new HashMap<>();

  Validation(ValidationContext context, Graph data) {
    this.context = context;
    this.data = data;
  }

  /** A node in question. */
  private final class Focus {
    private final Node node;
    private Map<Node, Set<Node>> properties;

    Focus(Node node) {
      this.node = node;
    }

    Set<Node> values(PropertyShape shape) {
      if (shape.getPath() instanceof P_Link link) {
        return properties().getOrDefault(link.getNode(), Set.of());
      }
      return ShaclPaths.valueNodes(data, node, shape.getPath());
    }

    private Map<Node, Set<Node>> properties() {
      if (properties == null) {
        properties = new HashMap<>();
        data.find(node, Node.ANY, Node.ANY)
            .forEachRemaining(
                triple ->
                    properties.merge(
                        triple.getPredicate(), Set.of(triple.getObject()), Validation::both));
      }
      return properties;
    }
  }

  private static Set<Node> both(Set<Node> some, Set<Node> others) {
    Set<Node> both = new HashSet<>(some);
    both.addAll(others);
    return both;
  }

  /** Reports what is wrong with a node to the context. */
  void check(Node node, Shape shape) {
    if (shape.deactivated()) {
      return;
    }
    Focus focus = new Focus(node);
    Set<Node> itself = Set.of(node);
    for (Constraint constraint : shape.getConstraints()) {
      if (!plain(focus, itself, constraint)) {
        VLib.evalConstraint(context, data, shape, node, null, null, constraint);
      }
    }
    shape.getPropertyShapes().forEach(property -> check(focus, property));
  }

  private void check(Focus focus, PropertyShape shape) {
    if (shape.deactivated()) {
      return;
    }
    Set<Node> values = focus.values(shape);
    for (Constraint constraint : shape.getConstraints()) {
      if (!plain(focus, values, constraint)) {
        VLib.evalConstraint(context, data, shape, focus.node, shape.getPath(), values, constraint);
      }
    }
    for (PropertyShape inner : shape.getPropertyShapes()) {
      values.forEach(value -> check(new Focus(value), inner));
    }
  }

  /** Whether it is plain that values of a node, or the node itself, keep a constraint. */
  private boolean plain(Focus focus, Set<Node> values, Constraint constraint) {
    if (constraint instanceof MinCount least) {
      return values.size() >= least.getMinCount();
    }
    if (constraint instanceof MaxCount most) {
      return values.size() <= most.getMaxCount();
    }
    if (constraint instanceof HasValueConstraint one) {
      return values.contains(one.getValue());
    }
    return isOfEachValue(constraint)
        && values.stream().allMatch(value -> plain(focus, value, constraint));
  }

  private static boolean isOfEachValue(Constraint constraint) {
    return constraint instanceof ConstraintTerm
        || constraint instanceof ClassConstraint
        || constraint instanceof ShOr;
  }

  private boolean plain(Focus focus, Node value, Constraint constraint) {
    if (constraint instanceof ConstraintTerm term) {
      return term.validate(context, value) == null;
    }
    if (constraint instanceof ClassConstraint type) {
      return isInstance(value, type.getExpectedClass());
    }
    Focus inner = value.equals(focus.node) ? focus : new Focus(value);
    return ((ShOr) constraint).getOthers().stream().anyMatch(shape -> plain(inner, shape));
  }

  private boolean plain(Focus focus, Shape shape) {
    Set<Node> itself = Set.of(focus.node);
    return !shape.deactivated()
        && shape.getConstraints().stream().allMatch(c -> plain(focus, itself, c))
        && shape.getPropertyShapes().stream().allMatch(p -> plain(focus, p));
  }

  private boolean plain(Focus focus, PropertyShape shape) {
    Set<Node> values = focus.values(shape);
    return !shape.deactivated()
        && shape.getPropertyShapes().isEmpty()
        && shape.getConstraints().stream().allMatch(c -> plain(focus, values, c));
  }

  private boolean isInstance(Node node, Node type) {
    Set<Node> known = instances.computeIfAbsent(type, t -> new HashSet<>());
    return known.contains(node) || data.contains(node, TYPE, type) && known.add(node);
  }
}

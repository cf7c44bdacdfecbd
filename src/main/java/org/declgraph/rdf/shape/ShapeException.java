package org.declgraph.rdf.shape;

import java.util.List;
import java.util.stream.Collectors;

/** A graph that breaks the shapes: the nodes that do, and how. */
public final class ShapeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  private final transient List<Violation> violations;

  public ShapeException(List<Violation> violations) {
    super(message(violations));
    this.violations = List.copyOf(violations);
  }

  public List<Violation> violations() {
    return violations;
  }

  private static String message(List<Violation> violations) {
    String first =
        violations.stream().limit(SHOWN).map(Violation::toString).collect(Collectors.joining("\n"));
    int more = violations.size() - SHOWN;
    return "the graph breaks its shapes:\n" + first + (more > 0 ? "\nand " + more + " more" : "");
  }
}

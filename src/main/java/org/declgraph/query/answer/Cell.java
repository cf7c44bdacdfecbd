package org.declgraph.query.answer;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * A value in a row.
 *
 * @param text the IRI, or the literal without its language and datatype; empty for {@link
 *     Kind#NONE}
 */
public record Cell(Kind kind, String text) {
  /** What a cell holds. */
  public enum Kind {
    IRI,
    TEXT,
    NUMBER,
    BOOLEAN,
    NONE
  }

  public static final Cell NONE = new Cell(Kind.NONE, "");

  static Cell text(String text) {
    return new Cell(Kind.TEXT, text);
  }

  static Cell of(Node node) {
    if (node == null) {
      return NONE;
    }
    if (!node.isLiteral()) {
      return new Cell(Kind.IRI, node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString());
    }
    return new Cell(kind(NodeValue.makeNode(node)), node.getLiteralLexicalForm());
  }

  private static Kind kind(NodeValue value) {
    if (value.isNumber()) {
      return Kind.NUMBER;
    }
    return value.isBoolean() ? Kind.BOOLEAN : Kind.TEXT;
  }
}

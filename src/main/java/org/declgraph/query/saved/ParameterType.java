package org.declgraph.query.saved;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** The types of a parameter, each written as grlc does at the end of its variable's name. */
public enum ParameterType {
  TEXT("", "text", "string", "") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralString(value);
    }
  },
  INTEGER("_integer", "a whole number", "integer", "") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralByValue(Integer.valueOf(value));
    }
  },
  DATE("_xsd_date", "a date such as 2023-03-21", "string", "date") {
    @Override
    Node read(String value) {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    }
  },
  IRI("_iri", "an absolute IRI", "string", "uri") {
    @Override
    Node read(String value) {
      return NodeFactory.createURI(absolute(value));
    }
  };

  private final String suffix;
  private final String phrase;
  private final String schema;
  private final String format;

  ParameterType(String suffix, String phrase, String schema, String format) {
    this.suffix = suffix;
    this.phrase = phrase;
    this.schema = schema;
    this.format = format;
  }

  abstract Node read(String value);

  /** The term that a value stands for; empty where it is none of this type. */
  public Optional<Node> parse(String value) {
    try {
      return Optional.of(read(value.strip()));
    } catch (NumberFormatException | DateTimeException | IRIException e) {
      return Optional.empty();
    }
  }

  /** What the variable's name ends in; empty for text. */
  public String suffix() {
    return suffix;
  }

  /** What a value has to be, with an article: {@code a whole number}. */
  public String phrase() {
    return phrase;
  }

  /** The type's name in JSON Schema. */
  public String schema() {
    return schema;
  }

  /** The format's name in JSON Schema; empty where there is none. */
  public String format() {
    return format;
  }

  private static String absolute(String value) {
    IRIx iri = IRIx.create(value);
    if (!iri.isReference()) {
      throw new IRIException("not absolute: " + value);
    }
    return iri.str();
  }
}

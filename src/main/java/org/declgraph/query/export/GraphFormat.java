package org.declgraph.query.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The syntaxes of RDF that a graph can be written in. */
public enum GraphFormat {
  TURTLE(RDFFormat.TURTLE_BLOCKS, true, true),
  NTRIPLES(RDFFormat.NTRIPLES_UTF8, true, true),
  RDFXML(RDFFormat.RDFXML_PLAIN, true, false),
  JSONLD(RDFFormat.JSONLD11_PLAIN, true, false),
  TRIG(RDFFormat.TRIG_BLOCKS, false, true),
  NQUADS(RDFFormat.NQUADS_UTF8, false, true);

  private final RDFFormat syntax;
  private final boolean union;
  private final boolean streams;

  GraphFormat(RDFFormat syntax, boolean union, boolean streams) {
    this.syntax = syntax;
    this.union = union;
    this.streams = streams;
  }

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  RDFFormat syntax() {
    return syntax;
  }

  /** Whether all graphs are written as one. */
  boolean isUnion() {
    return union;
  }

  /** Whether it can be written triple by triple. */
  boolean streams() {
    return streams;
  }

  public static Optional<GraphFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }
}

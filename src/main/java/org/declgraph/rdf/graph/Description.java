package org.declgraph.rdf.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What a graph says of one resource, added to it property by property. */
record Description(Graph graph, Node subject) {

  Description is(Resource type) {
    return link(RDF.type, type.asNode());
  }

  Description link(Property property, Node object) {
    graph.add(Triple.create(subject, property.asNode(), object));
    return this;
  }

  Description links(Property property, Iterable<Node> objects) {
    objects.forEach(object -> link(property, object));
    return this;
  }

  Description link(Property property, Optional<Node> object) {
    object.ifPresent(node -> link(property, node));
    return this;
  }

  /** A label in a language; left out where it is empty. */
  Description label(String text, String language) {
    return words(RDFS.label, text, language);
  }

  Description words(Property property, String text, String language) {
    return text.isEmpty() ? this : link(property, NodeFactory.createLiteralLang(text, language));
  }

  /** A string, the empty one too. */
  Description text(Property property, String text) {
    return link(property, NodeFactory.createLiteralString(text));
  }

  /** A string; left out where it is empty. */
  Description given(Property property, String text) {
    return text.isEmpty() ? this : text(property, text);
  }

  Description number(Property property, long number) {
    return typed(property, Long.toString(number), XSDDatatype.XSDinteger);
  }

  Description number(Property property, OptionalInt number) {
    return number.isEmpty() ? this : number(property, number.getAsInt());
  }

  Description share(Property property, double share) {
    String digits = BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
    return typed(property, digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }

  Description flag(Property property, boolean flag) {
    return typed(property, Boolean.toString(flag), XSDDatatype.XSDboolean);
  }

  Description date(Property property, Optional<LocalDate> date) {
    return date.isEmpty() ? this : typed(property, date.get().toString(), XSDDatatype.XSDdate);
  }

  Description typed(Property property, String lexical, RDFDatatype type) {
    return link(property, NodeFactory.createLiteralDT(lexical, type));
  }
}

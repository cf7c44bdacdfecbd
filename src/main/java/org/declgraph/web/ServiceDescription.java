package org.declgraph.web;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** What a SPARQL endpoint says of itself, in the W3C's vocabulary for that. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private ServiceDescription() {}

  static Model of(String endpoint) {
    Model model = ModelFactory.createDefaultModel().setNsPrefix("sd", SD);
    Resource service =
        model
            .createResource(endpoint)
            .addProperty(RDF.type, term("Service"))
            .addProperty(property("endpoint"), model.createResource(endpoint))
            .addProperty(property("supportedLanguage"), term("SPARQL11Query"))
            .addProperty(property("feature"), term("UnionDefaultGraph"));
    for (String format :
        new String[] {
          "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "Turtle", "N-Triples"
        }) {
      service.addProperty(property("resultFormat"), model.createResource(FORMATS + format));
    }
    return model;
  }

  private static Resource term(String name) {
    return ResourceFactory.createResource(SD + name);
  }

  private static Property property(String name) {
    return ResourceFactory.createProperty(SD, name);
  }
}

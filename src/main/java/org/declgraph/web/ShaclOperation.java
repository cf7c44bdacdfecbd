package org.declgraph.web;

import java.util.Set;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SHACL_Validation;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.riot.WebContent;

/** Fuseki's check against shapes, in syntaxes that fetch nothing: JSON-LD could name a context. */
final class ShaclOperation extends SHACL_Validation {
  private static final int UNSUPPORTED = 415;
  private static final Set<String> TYPES =
      Set.of(WebContent.contentTypeTurtle, WebContent.contentTypeNTriples);

  @Override
  public void validate(HttpAction action) {
    String type = action.getRequestContentType();
    if (type == null || !TYPES.contains(type.replaceFirst(";.*", "").strip())) {
      ServletOps.error(UNSUPPORTED, "Shapes are read as Turtle or N-Triples.");
    }
    super.validate(action);
  }
}

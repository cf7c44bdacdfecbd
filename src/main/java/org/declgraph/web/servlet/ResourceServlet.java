package org.declgraph.web.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.web.answer.Body;
import org.declgraph.web.guard.Refusal;
import org.declgraph.web.lease.BorrowedDataset;

/** Resources at their IRIs: a page for people, RDF for programs. */
public final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final String PAGE = "text/html";
  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle",
          PAGE,
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml");

  private final transient BorrowedDataset dataset;

  public ResourceServlet(BorrowedDataset dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    out.addHeader("Vary", "Accept");
    String format = in.getParameter("format");
    Optional<Lang> language =
        format == null ? accepted(in) : Optional.ofNullable(RDFLanguages.nameToLang(format));
    if (format == null && language.isEmpty()) {
      PageServlet.sendPage(in, out);
    } else if (language.isEmpty()) {
      new Refusal(
              BAD_REQUEST, "format “" + format + "” is none of turtle, jsonld, ntriples, rdfxml")
          .send(out);
    } else {
      send(language.get(), in, out);
    }
  }

  /** The syntax asked for; empty where a page is. */
  private static Optional<Lang> accepted(HttpServletRequest in) {
    String accept = in.getHeader("Accept");
    MediaType type = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
    if (type == null) {
      return Optional.of(Lang.TURTLE);
    }
    return type.getContentTypeStr().equals(PAGE)
        ? Optional.empty()
        : Optional.ofNullable(RDFLanguages.contentTypeToLang(type.getContentTypeStr()));
  }

  private void send(Lang language, HttpServletRequest in, HttpServletResponse out)
      throws IOException {
    DatasetGraph data = dataset.lease().dataset();
    String rest = in.getRequestURI().substring(in.getServletPath().length() + 1);
    Graph graph = Resources.describe(data, Resources.base(data) + rest);
    if (graph.isEmpty()) {
      new Refusal(NOT_FOUND, "Nothing is said of " + in.getRequestURI() + ".").send(out);
      return;
    }
    StringWriter text = new StringWriter();
    RDFDataMgr.write(text, graph, language);
    new Body(language.getContentType().getContentTypeStr(), text.toString()).send(in, out);
  }
}

package org.declgraph.web.servlet;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.web.answer.AnswerCache;
import org.declgraph.web.answer.Body;
import org.declgraph.web.lease.BorrowedDataset;
import org.declgraph.web.lease.Lease;

/** The data set described for programs that look for data: VoID and DCAT. */
public final class DatasetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final long CACHE_BYTES = 1 << 20;

  private final transient AnswerCache<Body> cache = new AnswerCache<>(CACHE_BYTES, Body::size);
  private final transient BorrowedDataset dataset;

  public DatasetServlet(BorrowedDataset dataset) {
    this.dataset = dataset;
  }

  @Override
  protected void doGet(HttpServletRequest in, HttpServletResponse out) throws IOException {
    Lease lease = dataset.lease();
    String here = in.getRequestURL().toString().replaceFirst("/(\\.well-known/)?void$", "");
    String key = lease.generation() + " " + here;
    Optional<Body> kept = cache.find(key);
    if (kept.isEmpty()) {
      StringWriter text = new StringWriter();
      RDFDataMgr.write(text, describe(lease.dataset(), here), Lang.TURTLE);
      Body made = new Body(Lang.TURTLE.getContentType().getContentTypeStr(), text.toString());
      cache.keep(key, made);
      made.send(in, out);
    } else {
      kept.get().send(in, out);
    }
  }

  private static Model describe(DatasetGraph data, String here) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("void", VOID.getURI());
    model.setNsPrefix("dcat", DCAT.getURI());
    model.setNsPrefix("dcterms", DCTerms.getURI());
    Resource endpoint = model.createResource(here + "/" + BorrowedDataset.NAME + "/sparql");
    Resource file = model.createResource(here + "/" + BorrowedDataset.NAME + "/data?default");
    Resource turtle =
        model
            .createResource(here + "/void#turtle")
            .addProperty(RDF.type, DCAT.Distribution)
            .addProperty(DCAT.accessURL, file)
            .addProperty(DCAT.mediaType, "text/turtle");
    Resource set =
        model
            .createResource(here + "/void#dataset")
            .addProperty(RDF.type, VOID.Dataset)
            .addProperty(RDF.type, DCAT.Dataset)
            .addProperty(DCTerms.title, "Positions in diplomatic declarations", "en")
            .addProperty(DCTerms.title, "外交宣言中的立场", "zh")
            .addProperty(VOID.sparqlEndpoint, endpoint)
            .addProperty(VOID.dataDump, file)
            .addProperty(VOID.uriSpace, Resources.base(data))
            .addProperty(VOID.vocabulary, ResourceFactory.createResource(Vocabulary.NAMESPACE))
            .addProperty(DCAT.distribution, turtle);
    data.executeRead(() -> count(data.getUnionGraph(), set));
    return model;
  }

  private static void count(Graph graph, Resource set) {
    Map<String, Integer> classes = new TreeMap<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(triple -> triple.getObject().getURI())
        .filterKeep(type -> type.startsWith(Vocabulary.NAMESPACE))
        .forEachRemaining(type -> classes.merge(type, 1, Integer::sum));
    set.addLiteral(VOID.triples, graph.size());
    classes.forEach(
        (type, members) -> {
          String name = type.substring(Vocabulary.NAMESPACE.length());
          Resource part =
              set.getModel()
                  .createResource(set.getURI() + "-" + name)
                  .addProperty(VOID._class, ResourceFactory.createResource(type))
                  .addLiteral(VOID.entities, (long) members);
          set.addProperty(VOID.classPartition, part);
        });
  }
}

package org.declgraph.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.UsageException;
import org.declgraph.web.guard.DataFilter;
import org.declgraph.web.guard.HeaderFilter;
import org.declgraph.web.guard.OriginFilter;
import org.declgraph.web.guard.Protection;
import org.declgraph.web.lease.BorrowedDataset;
import org.declgraph.web.lease.Datasets;
import org.declgraph.web.servlet.ApiServlet;
import org.declgraph.web.servlet.DatasetServlet;
import org.declgraph.web.servlet.PageServlet;
import org.declgraph.web.servlet.ResourceServlet;
import org.eclipse.jetty.server.ServerConnector;

/** Fuseki over a store, read-only, with the saved queries as an API and the explorer page. */
public final class Server implements AutoCloseable {
  /** The dataset's name. */
  public static final String DATASET = BorrowedDataset.NAME;

  private static final List<String> DATA_PATHS =
      List.of("/" + DATASET, "/" + DATASET + "/*", "/api/*", "/id/*", "/void", "/.well-known/void");

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Starts a server, which answers when this returns.
   *
   * @throws UsageException where it cannot listen there
   */
  public static Server start(Options options, Datasets datasets, SavedQueries queries) {
    refuseService();
    BorrowedDataset dataset = new BorrowedDataset(datasets, DatasetGraphFactory.createTxnMem());
    ApiServlet api = new ApiServlet(queries, dataset, options.protection().limits());
    FusekiServer fuseki = fuseki(options.protection(), dataset, api);
    for (var connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(options.host());
      ((ServerConnector) connector).setPort(options.port());
    }
    try {
      fuseki.start();
      api.prepare();
    } catch (RuntimeException e) {
      throw new UsageException(
          "cannot listen at " + options.host() + ":" + options.port() + " (" + reason(e) + ")");
    }
    return new Server(fuseki);
  }

  /** A way out of the machine that shapes sent to be checked could take too. */
  private static void refuseService() {
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
  }

  private static FusekiServer fuseki(
      Protection protection, BorrowedDataset dataset, ApiServlet api) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new QueryOperation(protection.limits()))
            .registerOperation(Operation.Shacl, new ShaclOperation())
            .addDataset("/" + DATASET, dataset)
            .addFilter("/*", new HeaderFilter(protection));
    endpoints(builder);
    DataFilter data = new DataFilter(protection, dataset);
    OriginFilter origins = new OriginFilter(protection);
    for (String path : DATA_PATHS) {
      if (!protection.origins().isEmpty()) {
        builder.addFilter(path, origins);
      }
      builder.addFilter(path, data);
    }
    return builder
        .addServlet("/api/*", api)
        .addServlet("/id/*", new ResourceServlet(dataset))
        .addServlet("/void", new DatasetServlet(dataset))
        .addServlet("/.well-known/void", new DatasetServlet(dataset))
        .addServlet("/*", new PageServlet())
        .build();
  }

  private static void endpoints(FusekiServer.Builder builder) {
    builder
        .addOperation("/" + DATASET, Operation.Query)
        .addOperation("/" + DATASET, Operation.GSP_R)
        .addEndpoint("/" + DATASET, "sparql", Operation.Query)
        .addEndpoint("/" + DATASET, "query", Operation.Query)
        .addEndpoint("/" + DATASET, "data", Operation.GSP_R)
        .addEndpoint("/" + DATASET, "get", Operation.GSP_R)
        .addEndpoint("/" + DATASET, "shacl", Operation.Shacl);
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage();
  }

  /** Whether an address is this machine's own only. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new UsageException("no such address: " + host);
    }
  }

  public int port() {
    return ((ServerConnector) fuseki.getJettyServer().getConnectors()[0]).getLocalPort();
  }

  /** Waits until the server is stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}

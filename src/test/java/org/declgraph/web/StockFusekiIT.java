package org.declgraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.declgraph.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The assembler file in ontology, with the server that Apache Jena publishes. */
class StockFusekiIT {
  private static final Path SERVER = Path.of("target", "servers", "fuseki-server.jar");
  private static final Path ASSEMBLER = Path.of("ontology", "fuseki.ttl");
  private static final String COUNT =
      "PREFIX text: <http://jena.apache.org/text#> SELECT (COUNT(DISTINCT ?hit) AS ?n)"
          + " { ?hit text:query (\"\\\"%s\\\"\" 1000) }";
  private static final String POSITIONS =
      "PREFIX dg: <https://w3id.org/declgraph/ontology#> SELECT (COUNT(DISTINCT ?p) AS ?n)"
          + " { ?p a dg:Position }";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path folder;

  @BeforeAll
  static void build() {
    declgraph("build", "--corpus", "seeds/declarations/2024-05-16-joint-statement-part.txt");
  }

  private static String declgraph(String... arguments) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--store";
    all[arguments.length + 1] = folder.resolve("store").toString();
    assertEquals(0, Main.run(out, out, all), () -> output.toString(StandardCharsets.UTF_8));
    return output.toString(StandardCharsets.UTF_8);
  }

  /** A server over the store, as the README starts it. */
  private record Stock(Process process, int port) implements AutoCloseable {
    static Stock start(Path assembler) throws IOException, InterruptedException {
      int port = vacant();
      Path log = folder.resolve("fuseki.log");
      ProcessBuilder builder =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx500m",
                  "-jar",
                  SERVER.toAbsolutePath().toString(),
                  "--localhost",
                  "--port=" + port,
                  "--config",
                  assembler.toAbsolutePath().toString())
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
      Stock stock = new Stock(builder.start(), port);
      stock.await(log);
      return stock;
    }

    private static int vacant() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }

    private void await(Path log) throws IOException, InterruptedException {
      for (int i = 0; i < 240; i++) {
        assertTrue(process.isAlive(), Files.readString(log));
        try {
          if (csv("ASK {}").statusCode() == 200) {
            return;
          }
        } catch (IOException notYet) {
          // it is starting
        }
        Thread.sleep(250);
      }
      throw new IllegalStateException(Files.readString(log));
    }

    HttpResponse<String> csv(String query) throws IOException, InterruptedException {
      String search = "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
      return CLIENT.send(
          HttpRequest.newBuilder(at("/declgraph/sparql" + search))
              .header("Accept", "text/csv")
              .timeout(Duration.ofSeconds(30))
              .build(),
          BodyHandlers.ofString());
    }

    int number(String query) throws IOException, InterruptedException {
      return Integer.parseInt(csv(query).body().lines().skip(1).findFirst().orElseThrow());
    }

    int update(String update) throws IOException, InterruptedException {
      return CLIENT
          .send(
              HttpRequest.newBuilder(at("/declgraph/update"))
                  .header("Content-Type", "application/sparql-update")
                  .POST(BodyPublishers.ofString(update))
                  .build(),
              BodyHandlers.discarding())
          .statusCode();
    }

    private URI at(String path) {
      return URI.create("http://127.0.0.1:" + port + path);
    }

    @Override
    public void close() {
      process.destroy();
      process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
  }

  @Test
  void itAnswersAndFindsWordsAndChangesNothing() throws Exception {
    String query = folder.resolve("positions.rq").toString();
    Files.writeString(Path.of(query), POSITIONS);
    int positions =
        Integer.parseInt(declgraph("query", query, "--format", "csv").lines().toList().get(1));
    try (Stock stock = Stock.start(ASSEMBLER)) {
      assertEquals(positions, stock.number(POSITIONS));
      assertTrue(stock.number(COUNT.formatted("人权")) > 2);
      assertTrue(stock.number(COUNT.formatted("核")) > 2);
      assertTrue(stock.update("INSERT DATA { <urn:x> <urn:y> <urn:z> }") >= 400);
    }
  }

  @Test
  void withTheMarkTakenAwayItChangesTheStore() throws Exception {
    Path open = folder.resolve("fuseki.ttl");
    String assembler = Files.readString(ASSEMBLER);
    assertTrue(assembler.contains("# fuseki:endpoint"));
    Files.writeString(open, assembler.replace("# fuseki:endpoint", "fuseki:endpoint"));
    String insert =
        "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
            + " INSERT DATA { GRAPH <urn:notes> { <urn:note> rdfs:label \"鳄鱼的眼泪\" } }";
    try (Stock stock = Stock.start(open)) {
      assertEquals(0, stock.number(COUNT.formatted("鳄")));
      assertTrue(stock.update(insert) < 300);
      assertEquals(1, stock.number(COUNT.formatted("鳄")));
      assertEquals(1, stock.number(COUNT.formatted("鳄鱼的眼泪")));
    }
    List<String> found =
        declgraph("query", "search", "--param", "q=鳄鱼", "--format", "csv").lines().toList();
    assertEquals(1, found.size(), "a note is none of the kinds that “search” shows");
    String labelled = folder.resolve("note.rq").toString();
    Files.writeString(Path.of(labelled), "SELECT ?label { <urn:note> ?p ?label }");
    assertTrue(declgraph("query", labelled, "--format", "csv").contains("鳄鱼的眼泪"));
  }
}

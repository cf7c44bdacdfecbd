package org.declgraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.SavedQueries;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.query.saved.UsageException;
import org.declgraph.web.guard.Protection;
import org.declgraph.web.lease.Datasets;
import org.declgraph.web.lease.Lease;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServerIT {
  private static final String UPDATE = "INSERT DATA { <urn:x> <urn:y> <urn:z> }";
  private static final Protection NARROW =
      new Protection(2, new Limits(Duration.ofSeconds(2), 3), 1000, List.of());
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final AtomicReference<DatasetGraph> CURRENT = new AtomicReference<>(labels(5));
  private static final CountDownLatch OPEN = new CountDownLatch(0);
  private static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(OPEN);
  private static final Semaphore ENTERED = new Semaphore(0);
  private static Server server;

  @BeforeAll
  static void start() {
    SavedQuery labels =
        SavedQuery.parse(
            "labels",
            """
            #+ summary: Labels
            #+ params:
            #+   - number: which one
            SELECT ?label { ?s <%s> ?label ; <urn:number> ?__number_integer } ORDER BY ?label LIMIT 2
            """
                .formatted(RDFS.label.getURI()));
    Options options = new Options(Options.LOOPBACK, 0, NARROW);
    server = Server.start(options, ServerIT::borrow, new SavedQueries(List.of(labels)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Lease borrow() {
    try {
      CountDownLatch gate = GATE.get();
      if (gate != OPEN) {
        ENTERED.release();
        gate.await();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new Lease(CURRENT.get(), "g-" + CURRENT.get().getDefaultGraph().size(), () -> {});
  }

  private static DatasetGraph labels(int count) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          for (int i = 0; i < count; i++) {
            var subject = NodeFactory.createURI("urn:s" + i);
            var graph = dataset.getDefaultGraph();
            graph.add(subject, RDFS.label.asNode(), NodeFactory.createLiteralString("label " + i));
            graph.add(
                subject, NodeFactory.createURI("urn:number"), NodeFactory.createLiteralByValue(i));
          }
        });
    return dataset;
  }

  private static URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private static HttpResponse<String> post(String path, String type, String body)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  private static String sparql(String query) {
    return "/declgraph/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static long rows(HttpResponse<String> csv) {
    return csv.body().lines().count() - 1;
  }

  private static HttpResponse<String> csv(String query) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(sparql(query))).header("Accept", "text/csv"));
  }

  @Test
  void sparqlIsAnsweredByGetAndPost() throws Exception {
    assertEquals(200, get(sparql("ASK { ?s ?p ?o }")).statusCode());
    HttpResponse<String> posted =
        post("/declgraph/sparql", "application/sparql-query", "ASK { ?s ?p ?o }");
    assertEquals(200, posted.statusCode());
    assertTrue(posted.body().contains("true"));
  }

  @Test
  void theGraphStoreCanBeRead() throws Exception {
    HttpResponse<String> graph =
        send(
            HttpRequest.newBuilder(at("/declgraph/data?default"))
                .header("Accept", "application/n-triples"));
    assertEquals(200, graph.statusCode());
    assertEquals(10, graph.body().lines().count());
  }

  @Test
  void nothingCanBeChanged() throws Exception {
    for (String path : List.of("/declgraph/sparql", "/declgraph/update", "/declgraph")) {
      String form = "update=" + URLEncoder.encode(UPDATE, StandardCharsets.UTF_8);
      assertTrue(post(path, "application/x-www-form-urlencoded", form).statusCode() >= 400, path);
      assertTrue(post(path, "application/sparql-update", UPDATE).statusCode() >= 400, path);
      assertTrue(post(path, "text/turtle", "<urn:x> <urn:y> <urn:z> .").statusCode() >= 400, path);
    }
    assertTrue(post("/declgraph/data", "text/turtle", "<a:x> <a:y> <a:z> .").statusCode() >= 400);
    assertTrue(
        send(HttpRequest.newBuilder(at("/declgraph/data?default")).DELETE()).statusCode() >= 400);
  }

  @Test
  void serviceIsRefusedWhereverItStands() throws Exception {
    String service =
        "SERVICE <http://127.0.0.1:" + server.port() + "/declgraph/sparql> { ?s ?p ?o }";
    for (String pattern :
        List.of(
            service,
            "{ ?s ?p ?o } UNION { " + service + " }",
            "?s ?p ?o FILTER EXISTS { " + service + " }",
            "{ SELECT * { " + service + " } }")) {
      assertTrue(get(sparql("SELECT * { " + pattern + " }")).statusCode() >= 400, pattern);
    }
  }

  @Test
  void fromFetchesNothing() throws Exception {
    String away = "http://127.0.0.1:" + server.port() + "/declgraph/data?default";
    HttpResponse<String> answer = csv("SELECT * FROM <" + away + "> { ?s ?p ?o }");
    assertTrue(answer.statusCode() >= 400 || rows(answer) == 0, answer.body());
  }

  @Test
  void aQueryThatTakesTooLongIsStopped() throws Exception {
    String product =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o . ?p ?q ?r . ?s ?t ?u . ?v ?w ?x }";
    assertEquals(503, get(sparql(product)).statusCode());
  }

  @Test
  void anAnswerHasAtMostTheAllowedRows() throws Exception {
    HttpResponse<String> answer = csv("SELECT * { ?s ?p ?o }");
    assertEquals(3, rows(answer));
    assertEquals("3", answer.headers().firstValue("Declgraph-Row-Limit").orElse(""));
    assertEquals(2, rows(csv("SELECT * { ?s ?p ?o } LIMIT 2")));
  }

  @Test
  void aLongRequestIsRefused() throws Exception {
    String query = "SELECT * { ?s ?p ?o } #" + "x".repeat(2000);
    assertEquals(413, post("/declgraph/sparql", "application/sparql-query", query).statusCode());
    HttpRequest.Builder unknownLength =
        HttpRequest.newBuilder(at("/declgraph/sparql"))
            .header("Content-Type", "application/sparql-query")
            .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(query)));
    assertEquals(411, send(unknownLength).statusCode());
  }

  @Test
  void queriesBeyondTheAllowedNumberAreToldToComeAgain() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    GATE.set(gate);
    var first = held();
    var second = held();
    ENTERED.acquire(2);
    HttpResponse<String> third = get("/api/queries/labels");
    GATE.set(OPEN);
    gate.countDown();
    assertEquals(429, third.statusCode());
    assertEquals("1", third.headers().firstValue("Retry-After").orElse(""));
    assertEquals(200, first.get().statusCode());
    assertEquals(200, second.get().statusCode());
  }

  private static CompletableFuture<HttpResponse<String>> held() {
    return CLIENT.sendAsync(
        HttpRequest.newBuilder(at(sparql("ASK {}"))).build(), BodyHandlers.ofString());
  }

  @Test
  void answersCarryHeadersForBrowsers() throws Exception {
    for (String path : List.of("/", sparql("ASK {}"), "/api/queries", "/nowhere")) {
      var headers = get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.contains("script-src 'self';"), path + ": " + policy);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
      assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), path);
      assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    }
  }

  @Test
  void otherSitesAskOnlyWhereTheyAreAdmitted() throws Exception {
    Protection open = Protection.STANDARD.with(List.of("https://example.org"));
    try (Server admitting =
        Server.start(
            new Options(Options.LOOPBACK, 0, open),
            Datasets.of(labels(1)),
            new SavedQueries(List.of()))) {
      URI sparql = URI.create("http://127.0.0.1:" + admitting.port() + sparql("ASK {}"));
      assertEquals("https://example.org", admitted(sparql, "https://example.org"));
      assertEquals("", admitted(sparql, "https://example.com"));
      HttpResponse<String> before =
          send(
              HttpRequest.newBuilder(sparql)
                  .header("Origin", "https://example.org")
                  .header("Access-Control-Request-Method", "POST")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertEquals(204, before.statusCode());
      String methods = before.headers().firstValue("Access-Control-Allow-Methods").orElse("");
      assertTrue(methods.contains("POST"), methods);
    }
    assertEquals("", admitted(at(sparql("ASK {}")), "https://example.org"));
    assertThrows(UsageException.class, () -> Protection.STANDARD.with(List.of("example.org/page")));
  }

  private static String admitted(URI address, String origin) throws Exception {
    HttpResponse<String> answer = send(HttpRequest.newBuilder(address).header("Origin", origin));
    assertEquals(200, answer.statusCode());
    return answer.headers().firstValue("Access-Control-Allow-Origin").orElse("");
  }

  @Test
  void anAnswerCanBeAskedForPageByPageAndPacked() throws Exception {
    HttpResponse<String> page = get("/api/queries/labels?format=csv&limit=1&offset=-1");
    assertEquals("label\nlabel 1\n", page.body());
    assertEquals("2", page.headers().firstValue("Declgraph-Rows").orElse(""));
    assertEquals(400, get("/api/queries/labels?limit=-1").statusCode());
    assertEquals(400, get("/api/queries/labels?offset=x").statusCode());
    HttpResponse<byte[]> packed =
        CLIENT.send(
            HttpRequest.newBuilder(at("/style.css")).header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofByteArray());
    assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    try (var plain = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
      String style = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(get("/style.css").body(), style);
    }
  }

  @Test
  void theApiListsRunsAndRefuses() throws Exception {
    assertTrue(get("/api/queries").body().contains("\"labels\""));
    HttpResponse<String> json = get("/api/queries/labels?number=3");
    assertEquals(200, json.statusCode());
    assertTrue(json.body().contains("label 3") && !json.body().contains("label 2"), json.body());
    assertEquals("label\nlabel 0\nlabel 1\n", get("/api/queries/labels?format=csv").body());
    assertEquals(
        "{\"error\":\"parameter “number” must be a whole number, not “three”\"}",
        get("/api/queries/labels?number=three").body().strip());
    assertEquals(400, get("/api/queries/labels?number=three").statusCode());
    assertEquals(400, get("/api/queries/labels?nunber=3").statusCode());
    assertEquals(400, get("/api/queries/labels?number=3&number=4").statusCode());
    assertEquals(400, get("/api/queries/labels?format=xml").statusCode());
    assertEquals(404, get("/api/queries/none").statusCode());
  }

  @Test
  void openApiDescribesEachQuery() throws Exception {
    String description = get("/api/openapi.json").body();
    assertTrue(description.contains("\"/api/queries/labels\""), description);
    assertTrue(description.contains("\"integer\""), description);
  }

  @Test
  void theStartPageIsHtmlWithoutInlineScript() throws Exception {
    HttpResponse<String> page = get("/");
    assertEquals(200, page.statusCode());
    assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
    assertTrue(page.body().contains("<html"));
    assertFalse(page.body().matches("(?s).*<script(?![^>]*\\bsrc=)[^>]*>.*"), page.body());
    assertFalse(page.body().matches("(?is).*\\son[a-z]+=.*"), page.body());
  }

  @Test
  void aNewBuildAnswersTheNextQuery() throws Exception {
    DatasetGraph before = CURRENT.get();
    assertEquals(
        "g-10", get("/api/queries/labels").headers().firstValue("Declgraph-Generation").get());
    CURRENT.set(labels(6));
    try {
      HttpResponse<String> after = csv("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
      assertEquals("12", after.body().lines().skip(1).findFirst().orElse(""));
    } finally {
      CURRENT.set(before);
    }
  }

  @Test
  void answersAreWorkedOutAheadAgainForANewBuild() throws Exception {
    SavedQuery ahead =
        SavedQuery.parse(
            "all",
            """
            #+ tags:
            #+   - ahead
            #+ keys:
            #+   - label
            SELECT ?label { ?s <%s> ?label . FILTER(COALESCE(?label = ?__label, true)) }
            ORDER BY ?label
            """
                .formatted(RDFS.label.getURI()));
    AtomicReference<DatasetGraph> data = new AtomicReference<>(labels(3));
    Datasets datasets =
        () -> new Lease(data.get(), "g-" + data.get().getDefaultGraph().size(), () -> {});
    Options options = new Options(Options.LOOPBACK, 0, Protection.STANDARD);
    try (Server fresh = Server.start(options, datasets, new SavedQueries(List.of(ahead)))) {
      String api = "http://127.0.0.1:" + fresh.port() + "/api/";
      awaitReady(api);
      assertEquals("label\nlabel 2\n", body(api + "queries/all?format=csv&label=label+2"));
      data.set(labels(4));
      assertFalse(body(api + "about").contains("\"ready\":true"));
      assertEquals("label\nlabel 3\n", body(api + "queries/all?format=csv&label=label+3"));
      awaitReady(api);
      assertEquals("label\nlabel 3\n", body(api + "queries/all?format=csv&label=label+3&limit=9"));
      assertEquals("label\n", body(api + "queries/all?format=csv&label=none"));
    }
  }

  private static void awaitReady(String api) throws Exception {
    for (int i = 0; i < 600 && !body(api + "about").contains("\"ready\":true"); i++) {
      Thread.sleep(50);
    }
    assertTrue(body(api + "about").contains("\"ready\":true"));
  }

  private static String body(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address))).body();
  }

  @Test
  void theServiceAndTheDataSetDescribeThemselves() throws Exception {
    HttpResponse<String> service = get("/declgraph/sparql");
    assertTrue(service.body().contains("sd:endpoint"), service.body());
    HttpResponse<String> set = get("/void");
    assertTrue(set.body().contains("void:sparqlEndpoint"), set.body());
    assertEquals(set.body(), get("/.well-known/void").body());
  }

  @Test
  void whatABrowserHasIsNotSentAgain() throws Exception {
    for (String path : List.of("/style.css", "/api/queries/labels", "/lib/cytoscape.mjs")) {
      HttpResponse<String> first = get(path);
      assertEquals(200, first.statusCode(), path);
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again =
          send(HttpRequest.newBuilder(at(path)).header("If-None-Match", tag));
      assertEquals(304, again.statusCode(), path);
    }
  }

  @Test
  void eachViewIsAnAddress() throws Exception {
    for (String view :
        List.of("/issue/x", "/declaration/x", "/network", "/search?q=x", "/queries/x")) {
      assertTrue(get(view).body().contains("<html"), view);
    }
    assertEquals(404, get("/nowhere").statusCode());
  }

  @Test
  void shapesAreCheckedInTurtleOnly() throws Exception {
    String shapes =
        """
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:shape> a sh:NodeShape ; sh:targetNode <urn:s1> ;
          sh:property [ sh:path <urn:none> ; sh:minCount 1 ] .
        """;
    HttpResponse<String> report = post("/declgraph/shacl?graph=default", "text/turtle", shapes);
    assertEquals(200, report.statusCode(), report.body());
    assertTrue(report.body().contains("urn:none"), report.body());
    String away = "{\"@context\": \"http://127.0.0.1:1/\", \"@id\": \"urn:x\"}";
    assertEquals(
        415, post("/declgraph/shacl?graph=default", "application/ld+json", away).statusCode());
  }

  @Test
  void noPathLeadsOutOfTheServersFiles() throws Exception {
    for (String path :
        List.of("/../web/index.html", "/%2e%2e/queries/x.rq", "/..%2fqueries/x.rq")) {
      assertTrue(get(path).statusCode() >= 400, path);
    }
  }
}

package org.declgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.declgraph.rdf.graph.Samples;
import org.declgraph.rdf.graph.Whole;
import org.declgraph.rdf.name.NamedGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fuseki over {@code ontology/fuseki.ttl}, as somebody starts it who has no declgraph. */
final class FusekiAssemblerIT {
  @TempDir Path temporary;
  private FusekiServer server;
  private String service;

  @BeforeEach
  void start() throws IOException {
    Path folder = temporary.resolve("store");
    Stream<NamedGraph> graphs = Whole.graphs(Samples.corpus(), List.of());
    Store.at(folder).replace("h", graphs);
    String shipped = Files.readString(Path.of("ontology/fuseki.ttl"));
    assertTrue(shipped.contains("\"store/current/tdb2\""));
    Path file = temporary.resolve("fuseki.ttl");
    Files.writeString(file, shipped.replace("\"store/", "\"" + folder + "/"));
    server = FusekiServer.create().port(0).loopback(true).parseConfigFile(file).build().start();
    service = "http://localhost:" + server.getPort() + "/declgraph";
  }

  @AfterEach
  void stop() {
    server.stop();
    try (Generation generation = Store.at(temporary.resolve("store")).open()) {
      assertTrue(generation.size() > 0);
    }
  }

  @Test
  void itsDefaultGraphIsTheUnionOfAllGraphs() {
    assertEquals(5, count("?p a <https://w3id.org/declgraph/ontology#Position>"));
    assertTrue(count("GRAPH ?g { ?p a <https://w3id.org/declgraph/ontology#Position> }") == 5);
  }

  @Test
  void itLetsNothingBeChanged() {
    assertThrows(
        HttpException.class,
        () ->
            UpdateExecHTTP.service(service)
                .update("INSERT DATA { <urn:x> <urn:y> <urn:z> }")
                .execute());
  }

  @Test
  void itFetchesNothing() {
    assertThrows(RuntimeException.class, () -> count("SERVICE <" + service + "> { ?s ?p ?o }"));
  }

  private long count(String pattern) {
    try (QueryExecHTTP execution =
        QueryExecHTTP.service(service + "/sparql")
            .query("SELECT (COUNT(*) AS ?n) { " + pattern + " }")
            .build()) {
      return ((Number) execution.select().next().get("n").getLiteralValue()).longValue();
    }
  }
}

package org.declgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.sse.SSE;
import org.declgraph.format.extraction.Format;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.folder.StoreException;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
  private static final NamedGraph ONE =
      new NamedGraph(
          SSE.parseNode("<urn:g1>"),
          SSE.parseGraph("(graph (<urn:a> <urn:p> 1) (<urn:b> <urn:p> 'x'))"));
  private static final NamedGraph TWO =
      new NamedGraph(
          SSE.parseNode("<urn:g2>"),
          SSE.parseGraph("(graph (<urn:a> <urn:p> 1) (<urn:c> <urn:p> 'y'))"));

  @TempDir Path temporary;

  @Test
  void theDefaultGraphIsTheUnionOfAllGraphs() {
    Store store = store();
    assertEquals(4, store.replace("h", Stream.of(ONE, TWO)));
    try (Generation generation = store.open()) {
      assertEquals(3, count(generation.dataset(), "?s ?p ?o"));
      assertEquals(4, count(generation.dataset(), "GRAPH ?g { ?s ?p ?o }"));
      assertEquals(2, count(generation.dataset(), "GRAPH <urn:g2> { ?s ?p ?o }"));
      assertEquals(4, generation.size());
    }
  }

  @Test
  void aStoreIsOneGenerationAndALinkToIt() throws IOException {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    store.replace("two", Stream.of(TWO));
    assertEquals(List.of("current", "g-two"), entries());
    assertTrue(Files.isSymbolicLink(temporary.resolve("store/current")));
  }

  @Test
  void theSameBuiltAgainTakesThePlaceOfTheFirst() throws IOException {
    Store store = store();
    for (int i = 0; i < 3; i++) {
      store.replace("same", Stream.of(ONE));
      assertEquals(2, entries().size());
    }
    try (Generation generation = store.open()) {
      assertEquals(2, generation.size());
    }
  }

  @Test
  void aReaderKeepsWhatItOpenedUntilItEnds() throws IOException {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    try (Generation old = store.open()) {
      store.replace("two", Stream.of(ONE, TWO));
      assertEquals(2, old.size());
      assertNotEquals(old.folder(), store.current().orElseThrow());
      assertEquals(List.of("current", "g-one", "g-two"), entries());
    }
    store.replace("three", Stream.of(TWO));
    assertEquals(List.of("current", "g-three"), entries());
  }

  @Test
  void aBuildThatFailsLeavesTheStoreAsItWas() throws IOException {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    Stream<NamedGraph> broken =
        Stream.of(TWO, ONE)
            .map(
                graph -> {
                  if (graph == ONE) {
                    throw new IllegalStateException("broken");
                  }
                  return graph;
                });
    assertThrows(IllegalStateException.class, () -> store.replace("two", broken));
    assertEquals(List.of("current", "g-one"), entries());
    try (Generation generation = store.open()) {
      assertEquals(2, generation.size());
    }
  }

  @Test
  void aFirstBuildThatFailsLeavesNoFolder() {
    Stream<NamedGraph> broken =
        Stream.of(ONE)
            .peek(
                graph -> {
                  throw new IllegalStateException("broken");
                });
    assertThrows(IllegalStateException.class, () -> store().replace("one", broken));
    assertFalse(Files.exists(temporary.resolve("store")));
  }

  @Test
  void whatAKilledBuildLeftIsRemovedByTheNextOne() throws IOException {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    Path killed = temporary.resolve("store/.new-two/tdb2");
    Files.createDirectories(killed);
    Files.writeString(killed.resolve("half"), "written");
    Files.createSymbolicLink(temporary.resolve("store/.current"), Path.of("g-two"));
    store.replace("three", Stream.of(TWO));
    assertEquals(List.of("current", "g-three"), entries());
  }

  @Test
  void aBuildThatIsKilledLeavesTheStoreAsItWasAndNothingAfterTheNextOne() throws Exception {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    Process builder = process(EndlessBuilder.class);
    assertEquals("writing", builder.inputReader().readLine());
    assertThrows(StoreException.class, () -> store.replace("two", Stream.of(TWO)));
    builder.destroyForcibly().waitFor();
    assertTrue(entries().size() > 2, "the killed build left nothing to clear");
    try (Generation generation = store.open()) {
      assertEquals(2, generation.size());
    }
    store.replace("two", Stream.of(ONE, TWO));
    assertEquals(List.of("current", "g-two"), entries());
  }

  /** Writes graph after graph until it is killed. */
  static final class EndlessBuilder {
    public static void main(String[] arguments) {
      Stream<NamedGraph> graphs =
          Stream.iterate(0, i -> i + 1)
              .map(i -> new NamedGraph(SSE.parseNode("<urn:graph-" + i + ">"), TWO.graph()))
              .peek(
                  graph -> {
                    if (graph.name().getURI().endsWith("-100")) {
                      System.out.println("writing");
                    }
                  });
      Store.at(Path.of(arguments[0])).replace("endless", graphs);
    }
  }

  @Test
  void extractedTextsAreKeptWhileTheyAreUsed() throws IOException {
    Store store = store();
    SourceText page = new SourceText("page.html", "双方重申。", "UTF-8", Format.HTML);
    SourceText plain = new SourceText("plain.txt", "双方", "UTF-8");
    store.replace("one", new Contents(folder -> Stream.of(ONE), List.of(page, plain), List.of()));
    assertEquals(List.of("current", "g-one", "texts"), entries());
    Path kept = temporary.resolve("store").resolve(page.place());
    assertEquals(page.text(), Files.readString(kept));
    try (Generation reader = store.open()) {
      store.replace("two", Stream.of(TWO));
      assertTrue(Files.exists(kept), "a reader of " + reader.folder() + " may want it");
    }
    store.replace("three", Stream.of(TWO));
    assertEquals(List.of("current", "g-three"), entries());
  }

  @Test
  void whereThereIsNoStoreTheReaderIsToldToBuildOne() {
    StoreException problem = assertThrows(StoreException.class, () -> store().open());
    assertTrue(problem.getMessage().contains("build --store"), problem.getMessage());
    assertFalse(Files.exists(temporary.resolve("store")));
  }

  @Test
  void aSecondProcessIsToldThatTheStoreIsHeld() throws Exception {
    Store store = store();
    store.replace("one", Stream.of(ONE));
    try (Generation generation = store.open()) {
      assertEquals(2, generation.size());
      Process second = reader();
      String said = new String(second.getInputStream().readAllBytes());
      assertTrue(second.waitFor(60, TimeUnit.SECONDS));
      assertTrue(said.contains("held by another process"), said);
    }
    Process third = reader();
    String said = new String(third.getInputStream().readAllBytes());
    assertTrue(said.contains("2 triples"), said);
  }

  /** Opens a store in a process of its own. */
  static final class Reader {
    public static void main(String[] arguments) {
      try (Generation generation = Store.at(Path.of(arguments[0])).open()) {
        System.out.println(generation.size() + " triples");
      } catch (StoreException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  private Process reader() throws IOException {
    return process(Reader.class);
  }

  private Process process(Class<?> main) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            temporary.resolve("store").toString())
        .redirectErrorStream(true)
        .start();
  }

  private Store store() {
    return Store.at(temporary.resolve("store"));
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(temporary.resolve("store"))) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> !name.equals(".lock"))
          .sorted()
          .toList();
    }
  }

  private static long count(DatasetGraph dataset, String pattern) {
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution =
        QueryExecution.dataset(org.apache.jena.query.DatasetFactory.wrap(dataset))
            .query("SELECT (COUNT(*) AS ?n) { " + pattern + " }")
            .build()) {
      return execution.execSelect().next().getLiteral("n").getLong();
    } finally {
      dataset.end();
    }
  }
}

package org.declgraph.web.lease;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.Store;
import org.declgraph.store.folder.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowedStoreTest {
  @TempDir Path folder;

  private void build(String hash, int labels) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < labels; i++) {
      graph.add(
          NodeFactory.createURI("urn:x"),
          RDFS.label.asNode(),
          NodeFactory.createLiteralString("label " + i));
    }
    Stream<NamedGraph> graphs = Stream.of(new NamedGraph(NodeFactory.createURI("urn:g"), graph));
    Store.at(folder).replace(hash, graphs);
  }

  private static long size(Lease lease) {
    return lease.dataset().calculateRead(() -> lease.dataset().stream().count());
  }

  @Test
  void aNewBuildIsTakenOverAndTheOldOneEndsWithItsLastReader() {
    build("a", 1);
    try (FollowedStore store = new FollowedStore(Store.at(folder))) {
      Lease old = store.borrow();
      build("b", 2);
      try (Lease fresh = store.borrow()) {
        assertEquals("g-b", fresh.generation());
        assertEquals(2, size(fresh));
        assertEquals(1, size(old));
      }
      assertTrue(Files.exists(folder.resolve("g-a")));
      old.close();
      build("c", 3);
      assertFalse(Files.exists(folder.resolve("g-a")));
      try (Lease latest = store.borrow()) {
        assertEquals(3, size(latest));
      }
    }
  }

  @Test
  void withoutAStoreItSaysWhatToDo() {
    Store none = Store.at(folder.resolve("none"));
    String message = assertThrows(StoreException.class, () -> new FollowedStore(none)).getMessage();
    assertTrue(message.contains("build --store"), message);
  }
}

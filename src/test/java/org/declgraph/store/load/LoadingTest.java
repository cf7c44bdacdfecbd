package org.declgraph.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.block.BlockMgrFactory;
import org.apache.jena.dboe.base.file.BufferChannelMem;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTreeParams;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.folder.StoreException;
import org.declgraph.store.words.FullText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadingTest {
  @TempDir Path temporary;

  private static Node uri(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  /** Terms of every kind: names, words, words of a language, what TDB2 writes into its indexes. */
  private static Node object(int number) {
    return switch (number % 6) {
      case 0 -> uri("thing-" + number % 50);
      case 1 -> NodeFactory.createLiteralString("第" + number + "句，𠀀");
      case 2 -> NodeFactory.createLiteralLang("声明" + number, "zh");
      case 3 -> NodeFactory.createLiteralDT("" + (number - 500), XSDDatatype.XSDinteger);
      case 4 -> NodeFactory.createLiteralDT("2024-05-16", XSDDatatype.XSDdate);
      default -> NodeFactory.createLiteralDT("0." + number + "1", XSDDatatype.XSDdecimal);
    };
  }

  private static NamedGraph graph(String name, int triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (int i = 0; i < triples; i++) {
      graph.add(Triple.create(uri("subject-" + i / 7), uri("property-" + i % 7), object(i)));
    }
    return new NamedGraph(uri(name), graph);
  }

  private Path database() throws IOException {
    return Files.createDirectory(temporary.resolve("tdb2"));
  }

  private static Set<Quad> quads(NamedGraph graph) {
    return graph.graph().stream()
        .map(t -> Quad.create(graph.name(), t))
        .collect(Collectors.toSet());
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return Iter.toSet(dataset.find());
  }

  private interface Use {
    void of(DatasetGraph dataset);
  }

  private static void open(Path folder, Use use) {
    Location location = Location.create(folder.toString());
    DatasetGraph dataset = DatabaseConnection.connectCreate(location).getDatasetGraph();
    try {
      use.of(dataset);
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 254, 255, 256, 257, 511, 6_000, 40_000})
  void whatWasLoadedIsThere(int size) throws IOException {
    Path folder = database();
    NamedGraph one = graph("one", size);
    NamedGraph other = graph("other", size / 2);
    assertEquals(size + size / 2, Loading.into(folder, Stream.of(one, other)));
    Set<Quad> expected =
        Stream.of(one, other).flatMap(g -> quads(g).stream()).collect(Collectors.toSet());
    open(
        folder,
        dataset -> assertEquals(expected, Txn.calculateRead(dataset, () -> quads(dataset))));
  }

  @Test
  void everyIndexFindsAQuad() throws IOException {
    Path folder = database();
    NamedGraph graph = graph("one", 3_000);
    Loading.into(folder, Stream.of(graph));
    open(folder, dataset -> Txn.executeRead(dataset, () -> assertFound(dataset, graph)));
  }

  private static void assertFound(DatasetGraph dataset, NamedGraph graph) {
    Node any = Node.ANY;
    for (Quad quad : quads(graph)) {
      Node s = quad.getSubject();
      Node p = quad.getPredicate();
      Node o = quad.getObject();
      for (Iterator<Quad> found :
          List.of(
              dataset.find(quad.getGraph(), s, any, any),
              dataset.find(any, s, p, any),
              dataset.find(any, any, p, o),
              dataset.find(any, any, any, o),
              dataset.find(any, s, any, o))) {
        assertTrue(Iter.toSet(found).contains(quad), quad::toString);
      }
    }
  }

  @Test
  void aLoadedDatabaseCanBeChanged() throws IOException {
    Path folder = database();
    NamedGraph graph = graph("one", 5_000);
    Loading.into(folder, Stream.of(graph));
    Set<Quad> expected = quads(graph);
    open(
        folder,
        dataset ->
            Txn.executeWrite(
                dataset,
                () -> {
                  List<Quad> removed = expected.stream().limit(1_500).toList();
                  removed.forEach(dataset::delete);
                  removed.forEach(expected::remove);
                  Set<Quad> added = quads(graph("two", 4_000));
                  added.forEach(dataset::add);
                  expected.addAll(added);
                }));
    open(
        folder,
        dataset -> {
          assertEquals(expected, Txn.calculateRead(dataset, () -> quads(dataset)));
          assertEquals(expected.size(), Txn.calculateRead(dataset, () -> Loading.size(dataset)));
        });
  }

  @Test
  void aGraphMayComeInParts() throws IOException {
    Path folder = database();
    NamedGraph part = graph("one", 10);
    NamedGraph whole = graph("one", 30);
    assertEquals(30, Loading.into(folder, Stream.of(part, whole)));
    open(
        folder,
        dataset -> assertEquals(quads(whole), Txn.calculateRead(dataset, () -> quads(dataset))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 400, 5_000})
  void whatIsTooMuchForMemoryIsThereAsWell(int most) throws IOException {
    Path folder = database();
    List<NamedGraph> graphs =
        List.of(graph("one", 900), graph("two", 50), graph("one", 2_000), graph("three", 0));
    assertEquals(2_050, Loading.into(folder, graphs.stream(), most));
    Set<Quad> expected =
        graphs.stream().flatMap(g -> quads(g).stream()).collect(Collectors.toSet());
    open(
        folder,
        dataset -> {
          assertEquals(expected, Txn.calculateRead(dataset, () -> quads(dataset)));
          Txn.executeRead(dataset, () -> assertFound(dataset, graphs.get(2)));
        });
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(
          List.of(FullText.FOLDER, "tdb2"),
          left.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }

  private static BPlusTree tree() {
    BPlusTreeParams parameters = new BPlusTreeParams(8, 32, 0);
    return BPlusTreeFactory.createNonTxn(
        parameters,
        BufferChannelMem.create("state"),
        BlockMgrFactory.createMem("nodes", parameters.getCalcBlockSize()),
        BlockMgrFactory.createMem("records", 1 << 10));
  }

  private static List<Record> rows(int size) {
    QuadRows quads = new QuadRows(Path.of("."), Integer.MAX_VALUE);
    IntStream.range(0, size).forEach(i -> quads.add(0, i, (i * 7) % size, (i * 13) % size));
    long[] ids = IntStream.range(0, size).mapToLong(i -> i * 31L << (i % 2 * 40)).toArray();
    List<Record> rows = new ArrayList<>();
    quads.sorted(ids).get("POSG").forEach(rows::add);
    return rows;
  }

  @Test
  void anIndexWithAnotherRowIsRefused() {
    List<Record> rows = rows(500);
    PackedTree tree = new PackedTree("POSG", tree());
    tree.write(rows);
    tree.verify(rows);
    tree.tree().check();
    List<Record> others = new ArrayList<>(rows);
    others.set(333, rows.get(334));
    assertThrows(StoreException.class, () -> tree.verify(others));
    assertThrows(StoreException.class, () -> tree.verify(rows.subList(0, 499)));
    assertThrows(StoreException.class, () -> tree.verify(rows(501)));
  }
}

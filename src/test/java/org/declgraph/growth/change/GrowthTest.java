package org.declgraph.growth.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.format.MixedPages;
import org.declgraph.growth.whole.Rules;
import org.declgraph.growth.whole.WholeCorpus;
import org.declgraph.issue.IssueScheme;
import org.declgraph.query.export.ExportTable;
import org.declgraph.query.export.GraphExport;
import org.declgraph.query.export.GraphFormat;
import org.declgraph.query.export.TableExport;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.rdf.shape.ShapeCheck;
import org.declgraph.review.Verdicts;
import org.declgraph.shift.ShiftFinder;
import org.declgraph.shift.ShiftRules;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.store.folder.StoreException;
import org.declgraph.text.source.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final Rules RULES =
      new Rules(
          new CorpusReader(LEXICON),
          new ShiftFinder(ShiftRules.load(LEXICON)),
          IssueScheme.load(LEXICON),
          new Iris(Vocabulary.DEFAULT_BASE),
          Verdicts.NONE,
          ShapeCheck::new,
          Progress.NONE,
          "test");
  private static final int CHANGES = 6;

  @TempDir Path temporary;
  private int stores;

  /** A store and the files that it should be of. */
  private record Kept(Store store, SortedSet<String> files) {}

  private Path corpus(SortedSet<String> files) throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("corpus-" + stores++));
    files.forEach(file -> SmallTexts.write(folder, file));
    SmallTexts.writeTable(folder);
    return folder;
  }

  private Store built(SortedSet<String> files, List<String> removed) throws IOException {
    Store store = Store.at(temporary.resolve("store-" + stores));
    WholeCorpus.in(List.of(corpus(files)), removed, RULES).load(store, "built", RULES);
    return store;
  }

  /** All that can be read from a store: its graph, its tables, how much its index of words has. */
  private static Map<String, String> contents(Store store) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Generation generation = store.open()) {
      ByteArrayOutputStream graph = new ByteArrayOutputStream();
      new GraphExport(GraphFormat.TRIG).write(generation.dataset(), graph);
      contents.put("graph", graph.toString(StandardCharsets.UTF_8));
      for (ExportTable table : ExportTable.values()) {
        StringBuilder csv = new StringBuilder();
        new TableExport(table).write(generation.dataset(), csv);
        contents.put(table.label(), csv.toString());
      }
      try (DirectoryReader words =
          DirectoryReader.open(FSDirectory.open(generation.folder().resolve("lucene")))) {
        contents.put("words", Integer.toString(words.numDocs()));
      }
      assertTrue(generation.size() > 0, "the indexes differ");
    }
    return contents;
  }

  private void assertAsBuilt(Kept grown, String after) throws IOException {
    List<String> removed = KeptFiles.removed(grown.store().inForce());
    Map<String, String> want = contents(built(grown.files(), removed));
    Map<String, String> have = contents(grown.store());
    want.forEach((part, content) -> assertEquals(content, have.get(part), after + ": " + part));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aStoreThatChangedIsTheOneThatItsFilesGive(long seed) throws IOException {
    Random random = new Random(seed);
    SortedSet<String> files = some(random, new ArrayList<>(SmallTexts.all().keySet()));
    Kept grown = new Kept(built(files, List.of()), files);
    StringBuilder done = new StringBuilder("built of " + files);
    for (int i = 0; i < CHANGES; i++) {
      done.append("; ").append(change(grown, random));
      assertAsBuilt(grown, done.toString());
    }
  }

  private static SortedSet<String> some(Random random, List<String> files) {
    Collections.shuffle(files, random);
    return new TreeSet<>(files.subList(0, 1 + random.nextInt(files.size())));
  }

  private String change(Kept grown, Random random) throws IOException {
    List<String> others = new ArrayList<>(SmallTexts.all().keySet());
    others.removeAll(grown.files());
    return switch (random.nextInt(3)) {
      case 0 -> others.isEmpty() ? remove(grown, random) : add(grown, some(random, others));
      case 1 -> remove(grown, random);
      default -> become(grown, some(random, new ArrayList<>(SmallTexts.all().keySet())));
    };
  }

  private String add(Kept grown, SortedSet<String> files) throws IOException {
    new Growing(RULES, grown.store()).add(WholeCorpus.list(List.of(corpus(files))), g -> true);
    grown.files().addAll(files);
    return "added " + files;
  }

  private String remove(Kept grown, Random random) {
    Growing growing = new Growing(RULES, grown.store());
    List<String> declarations = growing.declarations();
    if (declarations.size() < 2) {
      return "nothing";
    }
    String declaration = declarations.get(random.nextInt(declarations.size()));
    growing.remove(declaration, g -> true);
    grown.files().clear();
    growing.files().forEach(file -> grown.files().add(file.path()));
    return "removed " + declaration;
  }

  private String become(Kept grown, SortedSet<String> files) throws IOException {
    Growing growing = new Growing(RULES, grown.store());
    if (growing.leavesOut()) {
      return "nothing";
    }
    Difference difference = growing.differenceTo(WholeCorpus.list(List.of(corpus(files))));
    growing.become("again", difference, g -> true);
    grown.files().clear();
    grown.files().addAll(files);
    return "became " + files;
  }

  private void addTo(Store store, String file, Predicate<Grown> meanwhile) throws IOException {
    Path folder = corpus(new TreeSet<>(List.of(file)));
    new Growing(RULES, store).add(WholeCorpus.list(List.of(folder)), meanwhile);
  }

  @Test
  void aChangeBrokenOffBeforeItIsMadeLeavesTheStoreAsItWas() throws IOException {
    Store store = built(new TreeSet<>(List.of("france-2019.txt")), List.of());
    Map<String, String> before = contents(store);
    assertThrows(
        StoreException.class,
        () ->
            addTo(
                store,
                "france-2024.txt",
                grown -> {
                  SmallTexts.spoil(grown.change().files().added().get(0).origin().file());
                  return true;
                }));
    assertTrue(store.isBrokenOff(), "nothing was broken off");
    assertEquals(before, contents(store));
    assertFalse(store.isBrokenOff());
    addTo(store, "france-2024.txt", grown -> true);
    assertAsBuilt(
        new Kept(store, new TreeSet<>(List.of("france-2019.txt", "france-2024.txt"))), "broken");
  }

  @Test
  void aChangeBrokenOffOnceItIsMadeIsEndedByWhoeverOpensTheStoreNext() throws IOException {
    Store store = built(new TreeSet<>(List.of("france-2019.txt", "press.txt")), List.of());
    assertThrows(
        StoreException.class,
        () ->
            addTo(
                store,
                "france-2024.txt",
                grown -> {
                  SmallTexts.block(store.inForce().resolve("catalogue"));
                  return true;
                }));
    assertTrue(store.isBrokenOff(), "nothing was broken off");
    assertFalse(new Growing(RULES, store).isPossible(), "nobody has opened it");
    SortedSet<String> files =
        new TreeSet<>(List.of("france-2019.txt", "france-2024.txt", "press.txt"));
    assertAsBuilt(new Kept(store, files), "broken off");
    assertFalse(new Growing(RULES, store).isPossible(), "the catalogue is not to be trusted");
    Store again = Store.at(temporary.resolve("again"));
    List<Path> kept = KeptFiles.folders(store.inForce());
    WholeCorpus.in(kept, List.of(), RULES).load(again, "again", RULES);
    assertEquals(contents(store), contents(again));
  }

  @Test
  void columnsThatARowPutsInOrderAreSoWheneverTheirFileIsRead() throws IOException {
    SortedSet<String> files = new TreeSet<>(List.of("france-2019.txt"));
    Kept grown = new Kept(built(files, List.of()), files);
    for (String more : List.of("mixed.pdf", "france-2023.txt")) {
      add(grown, new TreeSet<>(List.of(more)));
      assertAsBuilt(grown, more);
    }
    become(grown, new TreeSet<>(List.of("france-2024.txt", "mixed.pdf")));
    assertAsBuilt(grown, "became");
    assertTrue(contents(grown.store()).get("graph").contains(MixedPages.MENDED));
  }

  @Test
  void theSmallTextsHaveToDoWithEachOther() throws IOException {
    Map<String, String> all = contents(built(new TreeSet<>(SmallTexts.all().keySet()), List.of()));
    String graph = all.get("graph").replaceAll(" +", " ");
    List.of(
            "may be a slip for",
            "is taken from a text that it cites",
            "\"softened\"",
            "\"strengthened\"",
            "dg:cites <https://w3id.org/declgraph/id/declaration/2024-07-03",
            MixedPages.MENDED,
            "dg:otherText")
        .forEach(found -> assertTrue(graph.contains(found), found));
  }
}

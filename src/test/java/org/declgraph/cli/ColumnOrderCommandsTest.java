package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.format.MixedPages;
import org.declgraph.format.SampleFiles;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF whose columns are read in the wrong order, and one row that mends it. */
class ColumnOrderCommandsTest {
  private static final String ROW = MixedPages.TITLE + ",\"1: 1 3 2\"\n";

  @TempDir Path folder;
  private Path corpus;
  private String store;

  @BeforeEach
  void aFolder() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    store = folder.resolve("store").toString();
    Files.write(corpus.resolve("pages.pdf"), MixedPages.pdf());
  }

  private Run build(String rows) throws IOException {
    Files.writeString(folder.resolve("corpus.csv"), "title,order\n" + rows);
    return Run.of("build", "--corpus", corpus.toString(), "--store", store);
  }

  private List<Row> positions() {
    String table = Run.of("export", "--table", "positions", "--store", store).out();
    return Table.parse("positions", table).rows();
  }

  private static String graph(String store) {
    return Run.of("export", "--format", "trig", "--store", store).out();
  }

  private List<String> condemned() {
    return positions().stream()
        .filter(row -> row.get("relation").equals("condemns"))
        .map(row -> row.get("target"))
        .toList();
  }

  @Test
  void oneRowMendsThePositions() throws IOException {
    Run doubtful = build("");
    assertTrue(doubtful.out().contains("The 3 columns of page 1 may stand"), doubtful.out());
    assertFalse(condemned().contains("恐怖主义"), condemned().toString());
    Run mended = build(ROW);
    assertEquals(0, mended.status(), mended.err());
    assertFalse(mended.out().contains("columns of page 1"), mended.out());
    assertTrue(mended.out().contains("columns of page 2"), mended.out());
    assertEquals(List.of("恐怖主义"), condemned());
  }

  @Test
  void quotesStandInTheKeptTextAsItIsReadThen() throws IOException {
    build("");
    build(ROW);
    assertFalse(positions().isEmpty());
    for (Row row : positions()) {
      assertEquals(row.get("quote"), kept(row).replaceAll("\\s", ""));
    }
  }

  /** What stands at a position's place in the store's text. */
  private String kept(Row row) throws IOException {
    String text = Files.readString(Path.of(store, row.get("source")));
    int start = text.offsetByCodePoints(0, row.wholeNumber("start"));
    int end = text.offsetByCodePoints(0, row.wholeNumber("end"));
    return text.substring(start, end);
  }

  @Test
  void aStoreThatGrowsReadsThemInThatOrderToo() throws IOException {
    Path pdf = corpus.resolve("pages.pdf");
    Path later = Files.move(pdf, folder.resolve("later.pdf"));
    Files.writeString(
        corpus.resolve("a.txt"),
        MixedPages.TITLE + "\n\n2019年3月25日，双方声明如下：\n双方支持联合国在国际事务中发挥核心作用，反对单边制裁。\n");
    Run alone = build(ROW);
    assertEquals(3, alone.status());
    assertTrue(alone.err().contains("corpus.csv:2 puts in order no text with pages"), alone.err());
    String before = graph(store);
    Run add = Run.of("add", later.toString(), "--store", store);
    assertEquals(0, add.status(), add.err());
    assertEquals(List.of("恐怖主义"), condemned());
    for (Row row : positions()) {
      if (row.get("source").startsWith("texts/")) {
        assertEquals(row.get("quote"), kept(row).replaceAll("\\s", ""));
      }
    }
    String grown = graph(store).replace("later.pdf", "pages.pdf");
    String table = Run.of("export", "--table", "declarations", "--store", store).out();
    String id = Table.parse("declarations", table).rows().get(1).get("declaration");
    Run remove = Run.of("remove", id, "--store", store);
    assertEquals(0, remove.status(), remove.err());
    assertEquals(before, graph(store));
    Files.move(later, pdf);
    Run again = Run.of("build", "--corpus", corpus.toString(), "--store", store);
    assertEquals(0, again.status(), again.err());
    assertEquals(grown, graph(store));
  }

  @Test
  void aCellThatDoesNotFitIsNamedAndTheStoreStays() throws IOException {
    build(ROW);
    String before = graph(store);
    Run wrong = build(MixedPages.TITLE + ",\"1: 3 2 1; 3: 2 1\"\n");
    assertEquals(1, wrong.status());
    String problem = "corpus.csv:2: order: pages.pdf has no page 3, its pages are 1 to 2";
    assertTrue(wrong.err().contains(problem), wrong.err());
    assertEquals(before, graph(store));
  }

  @Test
  void aFileThatAnOrderDoesNotFitIsNotAdded() throws IOException {
    build(ROW);
    String before = graph(store);
    Path other = folder.resolve("other.pdf");
    List<String> paragraphs = List.of(MixedPages.TITLE, "双方支持联合国发挥核心作用，反对将人权问题政治化。");
    Files.write(other, SampleFiles.pdf(paragraphs, 40));
    Run add = Run.of("add", other.toString(), "--store", store);
    assertEquals(1, add.status());
    assertTrue(
        add.err().contains("does not fit page 1 of other.pdf, whose columns are"), add.err());
    assertEquals(before, graph(store));
  }
}

package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.format.SampleFiles;
import org.declgraph.store.Generation;
import org.declgraph.store.Store;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowingStoreTest {
  private static final String STATEMENT =
      """
      中华人民共和国和法兰西共和国联合声明

      %s，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
      双方%s联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      """;

  @TempDir Path folder;
  private Path corpus;
  private Path later;
  private String store;

  @BeforeEach
  void aStoreOfOneStatementAndAnother() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    store = folder.resolve("store").toString();
    Files.writeString(corpus.resolve("a.txt"), STATEMENT.formatted("2019年3月25日", "支持"));
    later = folder.resolve("later.txt");
    Files.writeString(later, STATEMENT.formatted("2024年5月6日", "坚定支持"));
    assertEquals(0, Run.of("build", "--corpus", corpus.toString(), "--store", store).status());
  }

  private Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", store));
    return Run.of(all.toArray(String[]::new));
  }

  private static String turtle(String store) {
    return Run.of("export", "--format", "trig", "--store", store).out();
  }

  private List<String> declarations() {
    return Table.parse("d", run("export", "--table", "declarations").out()).rows().stream()
        .map((Row row) -> row.get("declaration"))
        .toList();
  }

  @Test
  void aStoreThatGrewIsTheOneABuildMakes() throws IOException {
    String alone = turtle(store);
    Run add = run("add", later.toString());
    assertEquals(0, add.status(), add.err());
    assertTrue(add.out().contains("2024-05-06"), add.out());
    assertFalse(add.out().contains("2019-03-25-"), add.out());
    String whole = folder.resolve("whole").toString();
    Run.of("build", "--corpus", corpus.toString(), later.toString(), "--store", whole);
    assertEquals(turtle(whole), turtle(store));
    Files.delete(later);
    Run remove = run("remove", declarations().get(1));
    assertEquals(0, remove.status(), remove.err());
    assertEquals(alone, turtle(store));
  }

  @Test
  void theTextOfAPageGoesWithItsDeclaration() throws IOException {
    Path page = folder.resolve("page.html");
    Files.write(page, SampleFiles.html(STATEMENT.formatted("2024年5月6日", "坚定支持").lines().toList()));
    run("add", page.toString());
    Path texts = Path.of(store, "texts");
    try (Stream<Path> kept = Files.list(texts)) {
      assertEquals(1, kept.count());
    }
    assertEquals(0, run("remove", declarations().get(1)).status());
    assertFalse(Files.exists(texts), "the text is still there");
  }

  @Test
  void ofTwoDeclarationsInOneFileOneIsRemoved() throws IOException {
    Path both = folder.resolve("both.txt");
    Files.writeString(
        both,
        STATEMENT.formatted("2020年3月25日", "支持").replace("联合声明", "关于贸易的联合声明")
            + STATEMENT.formatted("2021年3月25日", "支持").replace("联合声明", "关于气候的联合声明"));
    assertEquals(0, run("add", both.toString()).status());
    assertEquals(3, declarations().size());
    String trade = declarations().get(1);
    assertEquals(0, run("remove", trade).status());
    assertEquals(2, declarations().size());
    assertFalse(declarations().contains(trade));
  }

  @Test
  void whatCannotBeAddedOrRemovedIsNamed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    String before = turtle(store);
    Run add = run("add", empty.toString());
    assertEquals(1, add.status());
    assertTrue(add.err().contains("empty.txt: nothing to add"), add.err());
    assertEquals(1, run("add", folder.resolve("nowhere.txt").toString()).status());
    assertEquals(2, run("remove", "no-such").status());
    Run last = run("remove", declarations().get(0));
    assertEquals(1, last.status());
    assertEquals(before, turtle(store));
    assertEquals(1, Run.of("add", later.toString(), "--store", folder + "/none").status());
  }

  private Path generation() throws IOException {
    return Path.of(store, "current").toRealPath();
  }

  @Test
  void aBuildReadsWhatIsNewAndLeavesWhatIsNot() throws IOException {
    Path before = generation();
    Run same = run("build", "--corpus", corpus.toString());
    assertEquals(0, same.status(), same.err());
    assertTrue(same.out().contains("1 declaration in " + store + ", nothing has changed"));
    assertEquals(before, generation());
    Files.copy(later, corpus.resolve("b.txt"));
    Run more = run("build", "--corpus", corpus.toString());
    assertTrue(more.out().contains("  b.txt"), more.out());
    Files.createFile(corpus.resolve("empty.txt"));
    Run refused = run("build", "--corpus", corpus.toString());
    assertEquals(3, refused.status());
    assertTrue(refused.err().contains("refused: empty.txt"), refused.err());
    Path third = corpus.resolve("c.txt");
    Files.writeString(third, STATEMENT.formatted("2023年4月7日", "全力支持"));
    Run again = run("build", "--corpus", corpus.toString());
    assertEquals(3, again.status());
    assertTrue(again.err().contains("refused: empty.txt"), again.err());
    assertTrue(again.out().contains("  c.txt"), again.out());
    assertFalse(again.out().contains("  a.txt"), again.out());
    String whole = folder.resolve("whole").toString();
    Run.of("build", "--corpus", corpus.toString(), "--store", whole);
    assertEquals(turtle(whole), turtle(store));
  }

  @Test
  void otherRulesReadEverythingAgain() throws IOException {
    Files.writeString(
        folder.resolve("corpus.csv"), "title,date,sha256,set_place\n,2019-03-25,,巴黎\n");
    Run corrected = run("build", "--corpus", corpus.toString());
    assertTrue(corrected.out().contains("  a.txt"), corrected.out());
    assertTrue(corrected.out().contains("巴黎"), corrected.out());
    assertEquals(0, run("add", later.toString()).status());
    assertTrue(turtle(store).contains("\"巴黎\""));
  }

  @Test
  void aChangeOfAStoreThatIsHeldIsRefused() throws Exception {
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                store)
            .start();
    assertEquals("held", holder.inputReader().readLine());
    Run add = run("add", later.toString());
    assertEquals(1, add.status());
    assertTrue(add.err().contains("is held by another process"), add.err());
    Files.copy(later, corpus.resolve("b.txt"));
    assertEquals(0, run("build", "--corpus", corpus.toString()).status());
    assertEquals(2, declarations().size());
    holder.destroyForcibly().waitFor();
  }

  /** Holds a store until it is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws InterruptedException {
      Generation open = Store.at(Path.of(arguments[0])).open();
      System.out.println(open.size() > 0 ? "held" : "empty");
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}

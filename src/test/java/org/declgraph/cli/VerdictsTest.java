package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictsTest {
  private static final String STATEMENT =
      """
      中华人民共和国和法兰西共和国联合声明

      2019年3月25日，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
      双方支持联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      双方敦促有关国家停止部署反导系统。
      """;

  @TempDir static Path folder;
  private static Path corpus;
  private static Path store;
  private static List<Row> before;
  private static String figuresBefore;
  private static Run build;

  @BeforeAll
  static void threeVerdictsAndOneOnNothing() throws IOException {
    corpus = folder.resolve("a.txt");
    store = folder.resolve("store");
    Files.writeString(corpus, STATEMENT);
    assertEquals(0, build("none.csv", "position,verdict,relation,target\n").status());
    before = positions();
    figuresBefore = evaluate();
    build =
        build(
            "verdicts.csv",
            "position,verdict,relation,target,by,date,note\n"
                + idOf("将人权问题政治化")
                + ",right,,,an,2024-01-01,\n"
                + idOf("停止部署反导系统")
                + ",wrong,,,an,2024-01-01,\n"
                + idOf("联合国在国际事务中发挥核心作用")
                + ",corrected,welcomes,联合国,an,2024-01-01,\n"
                + "0000,wrong,,,an,2024-01-01,\n");
  }

  private static Run build(String file, String verdicts) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, verdicts);
    return Run.of(
        "build",
        "--corpus",
        corpus.toString(),
        "--store",
        store.toString(),
        "--verdicts",
        path.toString());
  }

  private static List<Row> positions() {
    return Table.parse("positions", export()).rows();
  }

  private static String export() {
    return Run.of("export", "--table", "positions", "--store", store.toString()).out();
  }

  private static String evaluate() {
    Run run = Run.of("evaluate", "src/test/resources/evaluation/gold", "--store", store.toString());
    return run.out();
  }

  private static String idOf(String target) {
    return before.stream()
        .filter(row -> row.get("target").equals(target))
        .map(row -> row.get("position"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWrongPositionIsHeldByNobody() {
    assertTrue(positions().stream().noneMatch(row -> row.get("relation").equals("urges")));
    Run sentences = Run.of("export", "--table", "sentences", "--store", store.toString());
    assertTrue(sentences.out().contains("judged wrong"), sentences.out());
  }

  @Test
  void aCorrectedPositionKeepsItsNameAndIsMarked() {
    Row corrected =
        positions().stream()
            .filter(row -> row.get("verdict").equals("corrected"))
            .findFirst()
            .orElseThrow();
    assertEquals("welcomes", corrected.get("relation"));
    assertEquals("联合国", corrected.get("target"));
    assertEquals(idOf("联合国在国际事务中发挥核心作用"), corrected.get("position"));
  }

  @Test
  void aVerdictWhosePositionIsGoneIsNamed() {
    assertEquals(0, build.status());
    assertEquals(
        "verdict not applied: verdicts.csv:5: 0000: there is no such position any more\n",
        build.err());
    assertTrue(build.out().contains("3 positions judged by analysts"), build.out());
  }

  @Test
  void precisionIsCountedFromVerdicts() {
    Run run = Run.of("evaluate", "--verdicts", "--store", store.toString());
    assertTrue(run.out().contains("precision              1/3 = 0.333"), run.out());
    assertTrue(run.out().contains("  urges                0/1 = 0.000"), run.out());
    assertTrue(run.out().contains("  supports             0/1 = 0.000"), run.out());
  }

  @Test
  void theExtractionsOwnFiguresAreGivenWithoutVerdicts() {
    assertFalse(figuresBefore.isEmpty());
    assertEquals(figuresBefore, evaluate());
  }

  @Test
  void anExportedTableIsReadBackAsVerdicts() throws IOException {
    Path other = folder.resolve("other");
    StringBuilder filled = new StringBuilder();
    Table exported = Table.parse("positions", export());
    try (TableWriter table = new TableWriter(filled, exported.columns())) {
      exported
          .rows()
          .forEach(row -> table.write(exported.columns().stream().map(row::get).toList()));
    }
    Path file = folder.resolve("filled.csv");
    Files.writeString(file, filled);
    Run.of(
        "build",
        "--corpus",
        corpus.toString(),
        "--store",
        other.toString(),
        "--verdicts",
        file.toString());
    Run again = Run.of("export", "--table", "positions", "--store", other.toString());
    assertTrue(again.out().contains(",corrected"), again.out());
    assertTrue(again.out().contains(",right"), again.out());
  }

  @Test
  void everyBadVerdictIsNamed() throws IOException {
    Path file = folder.resolve("bad.csv");
    Files.writeString(
        file,
        """
        position,verdict,relation,target
        1,maybe,,
        2,corrected,likes,x
        3,corrected,supports,
        ,right,,
        5,,,
        """);
    Run run =
        Run.of(
            "build",
            "--corpus",
            corpus.toString(),
            "--store",
            folder.resolve("no").toString(),
            "--verdicts",
            file.toString());
    assertEquals(1, run.status());
    assertEquals(
        """
        bad.csv:2: “maybe” is no verdict; right, wrong or corrected
        bad.csv:3: “likes” is no relation
        bad.csv:4: a corrected position needs its target
        bad.csv:5: a verdict needs its position
        """,
        run.err());
  }
}

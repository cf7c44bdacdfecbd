package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCommandsTest {
  private static final String STATEMENT =
      """
      中华人民共和国和法兰西共和国联合声明

      %s，中华人民共和国和法兰西共和国（以下称“双方”）发表声明如下：
      双方%s联合国在国际事务中发挥核心作用，反对将人权问题政治化。
      双方敦促有关国家停止部署反导系统。
      中方高度评价法方主办国际会议。
      """;

  @TempDir static Path folder;
  private static Run build;

  @BeforeAll
  static void aStoreOfTwoStatements() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("a.txt"), STATEMENT.formatted("2019年3月25日", "支持"));
    Files.writeString(corpus.resolve("b.txt"), STATEMENT.formatted("2024年5月6日", "坚定支持"));
    Files.writeString(corpus.resolve("english.txt"), "Not a word of Chinese. ".repeat(20));
    build = Run.of("build", "--corpus", corpus.toString(), "--store", store());
  }

  private static String store() {
    return folder.resolve("store").toString();
  }

  private static Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--store", store()));
    return Run.of(all.toArray(String[]::new));
  }

  private static void assertHas(String part, String whole) {
    assertTrue(whole.contains(part), whole);
  }

  @Test
  void aRefusedFileIsNamedAndTheRestIsBuilt() {
    assertEquals(3, build.status());
    assertTrue(build.err().startsWith("refused: english.txt is not in Chinese"), build.err());
    assertHas("2019-03-25", build.out());
    assertHas("2 declarations in " + store(), build.out());
  }

  @Test
  void aSavedQueryAnswersInEachFormat() {
    assertHas("date", run("query", "declarations").out());
    assertEquals(3, run("query", "declarations", "--format", "csv").out().lines().count());
    assertHas("\t2024-05-06\t", run("query", "declarations", "--format", "tsv").out());
    assertHas("\"date\"", run("query", "declarations", "--format", "json").out());
  }

  @Test
  void aQueryIsAlsoReadFromAFile() throws IOException {
    Path file = folder.resolve("count.rq");
    Files.writeString(file, "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }");
    Run run = run("query", file.toString(), "--format", "csv");
    assertTrue(Integer.parseInt(run.out().lines().skip(1).findFirst().orElse("0")) > 100);
  }

  @Test
  void withoutANameTheQueriesAreListed() {
    assertHas("declarations", run("query").out());
  }

  @Test
  void wrongNamesAndValuesAreWrongUsage() {
    assertEquals(2, run("query", "no-such-query").status());
    assertEquals(2, run("query", "declarations", "--param", "no-such=1").status());
    assertEquals(2, run("query", "declarations", "--format", "xml").status());
    assertEquals(2, run("shifts", "--issue", "no-such-issue").status());
    assertEquals(2, run("shifts", "--holder", "Nobody").status());
    assertEquals(2, run("shifts", "--kind", "vanished").status());
    assertEquals(2, run("shifts", "--from", "yesterday").status());
    assertEquals(2, run("build", "--base", "no base").status());
  }

  @Test
  void aStoreThatIsNotThereIsNamedWithWhatToDo() {
    String nowhere = folder.resolve("nowhere").toString();
    Run run = Run.of("query", "declarations", "--store", nowhere);
    assertEquals(1, run.status());
    assertHas("build --store " + nowhere, run.err());
    assertFalse(Files.exists(Path.of(nowhere)));
  }

  @Test
  void aCorpusWithoutDeclarationsLeavesNoStore() {
    Path english = folder.resolve("corpus").resolve("english.txt");
    Path nothing = folder.resolve("nothing");
    Run run = Run.of("build", "--corpus", english.toString(), "--store", nothing.toString());
    assertEquals(1, run.status());
    assertHas("english.txt: holds no declaration", run.err());
    assertFalse(Files.exists(nothing));
  }

  @Test
  void aBrokenLexiconRowIsNamedAndNothingIsBuilt() throws IOException {
    Path lexicon = Files.createDirectory(folder.resolve("lexicon"));
    try (var files = Files.list(Path.of("seeds/lexicon"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, lexicon.resolve(file.getFileName()));
      }
    }
    Path cues = lexicon.resolve("cues.csv");
    Files.writeString(cues, Files.readString(cues) + "\n\"broken");
    Path nothing = folder.resolve("none");
    Run run = Run.of("build", "--lexicon", lexicon.toString(), "--store", nothing.toString());
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("cues.csv:"), run.err());
    assertFalse(Files.exists(nothing));
  }

  @Test
  void shiftsAreWrittenInEachFormat() {
    assertTrue(run("shifts", "--format", "csv").out().startsWith("issue,holders,kind,from,to,"));
    assertTrue(run("shifts", "--format", "json").out().startsWith("["));
    Path page = folder.resolve("shifts.html");
    Run run = run("shifts", "--format", "html", "--output", page.toString());
    assertEquals(new Run(0, "", ""), run);
    assertTrue(Files.exists(page));
  }

  @Test
  void anOutputFolderThatIsNotThereIsNamed() {
    Run run = run("shifts", "--format", "csv", "--output", folder + "/no/such/file.csv");
    assertEquals(1, run.status());
    assertHas("no/such", run.err());
  }

  @Test
  void theGraphAndItsTablesAreExported() {
    assertHas("dg:Claim", run("export", "--format", "turtle").out());
    assertTrue(run("export", "--table", "positions").out().startsWith("position,declaration,"));
    String excel = run("export", "--table", "sentences", "--excel").out();
    assertTrue(excel.startsWith("\uFEFFdeclaration,"), excel);
  }

  @Test
  void aNetworkIsExportedAsAnEdgeListOrGraphMl() {
    String edges = run("export", "--network", "claims", "--format", "csv").out();
    assertTrue(edges.startsWith("actor,claim,year,agreement,disagreement"), edges);
    assertHas("China & France", edges);
    String split =
        run("export", "--network", "claims", "--format", "csv", "--joint", "split").out();
    assertHas("\nFrance,", split);
    assertHas("<graphml", run("export", "--network", "issues", "--format", "graphml").out());
  }

  @Test
  void whatIsExportedMustBeSaidAndKnown() {
    assertEquals(2, run("export").status());
    assertEquals(2, run("export", "--format", "word").status());
    assertEquals(2, run("export", "--table", "opinions").status());
    assertEquals(2, run("export", "--network", "claims").status());
    assertEquals(2, run("export", "--table", "positions", "--format", "json").status());
  }

  @Test
  void anExportFailsWholeOrNotAtAll() {
    Path file = folder.resolve("graph.ttl");
    Run run =
        Run.of("export", "--format", "turtle", "--output", file.toString(), "--store", "nowhere");
    assertEquals(1, run.status());
    assertFalse(Files.exists(file));
  }

  @Test
  void theStoresRowsAreEvaluated() {
    Run run = run("evaluate", "src/test/resources/evaluation/gold");
    assertEquals(0, run.status(), run.err());
    assertHas("documents: first second", run.out());
  }

  @Test
  void aLexiconHeldAgainstItselfGainsNothing() {
    String corpus = folder.resolve("corpus").resolve("a.txt").toString();
    Run run = Run.of("evaluate", "--against", "seeds/lexicon", "--corpus", corpus);
    assertEquals(new Run(0, "0 positions gained, 0 lost, 0 changed\n", ""), run);
  }

  @Test
  void aCueTakenAwayLosesItsPositions() throws IOException {
    Path less = Files.createDirectory(folder.resolve("less"));
    try (var files = Files.list(Path.of("seeds/lexicon"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, less.resolve(file.getFileName()));
      }
    }
    Path cues = less.resolve("cues.csv");
    List<String> kept =
        Files.readAllLines(cues).stream().filter(line -> !line.startsWith("urge,")).toList();
    Files.write(cues, kept);
    Path corpus = folder.resolve("corpus").resolve("a.txt");
    Run run =
        Run.of(
            "evaluate",
            "--lexicon",
            less.toString(),
            "--against",
            "seeds/lexicon",
            "--corpus",
            corpus.toString());
    assertHas(" 1 lost", run.out());
    assertHas("- China;France urges 有关国家 → 停止部署反导系统", run.out());
  }

  @Test
  void theTextOfAWebPageIsKeptAndItsOffsetsPointThere() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path kept = folder.resolve("kept");
    String text = STATEMENT.formatted("2019年3月25日", "支持");
    String page = "<html><meta charset='utf-8'><p>" + text.replace("\n", "</p><p>") + "</p></html>";
    Files.writeString(pages.resolve("page.html"), page);
    Run.of("build", "--corpus", pages.toString(), "--store", kept.toString());
    Run export = Run.of("export", "--table", "positions", "--store", kept.toString());
    List<Row> rows = Table.parse("positions", export.out()).rows();
    assertFalse(rows.isEmpty());
    for (Row row : rows) {
      String source = Files.readString(kept.resolve(row.get("source")));
      int start = source.offsetByCodePoints(0, Integer.parseInt(row.get("start")));
      int end = source.offsetByCodePoints(0, Integer.parseInt(row.get("end")));
      assertEquals(row.get("quote"), source.substring(start, end).replaceAll("\\s", ""));
    }
    Path plain = folder.resolve("corpus").resolve("a.txt");
    Run.of("build", "--corpus", plain.toString(), "--store", kept.toString());
    assertFalse(Files.exists(kept.resolve("texts")));
  }

  @Test
  void whatNoIssueCoversIsSuggestedAsRowsOfTheScheme() throws IOException {
    Path corpus = folder.resolve("gardens.txt");
    Path other = folder.resolve("gardens");
    String gardens = "双方支持珍珠养殖。\n双方欢迎珍珠养殖取得的成果。\n双方重视珍珠。\n";
    Files.writeString(corpus, STATEMENT.formatted("2019年3月25日", "支持") + gardens);
    Run.of("build", "--corpus", corpus.toString(), "--store", other.toString());
    Run run = Run.of("suggest", "--store", other.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("id,zh,en,broader,keywords,entities,unless"), run.out());
    assertHas(",珍珠", run.out());
  }
}

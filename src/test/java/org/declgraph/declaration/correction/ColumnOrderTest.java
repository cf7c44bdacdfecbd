package org.declgraph.declaration.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.Seeds;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Completeness;
import org.declgraph.format.MixedPages;
import org.declgraph.format.SampleFiles;
import org.declgraph.format.SampleFiles.Set;
import org.declgraph.table.Problem;
import org.declgraph.table.TableException;
import org.declgraph.text.Sentence;
import org.declgraph.text.source.SourceReader;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnOrderTest {
  private static final String RIGHT = "1: 1 3 2";
  private static final List<String> BODY =
      List.of("题政治化。双方愿就粮食安全加强", "协作，敦促有关国家停止部署反导", "系统。双方支持多边主义，反对单", "边制裁。");
  private static final List<String> HEAD =
      List.of("2024年5月6日，中华人民共和国和", "法兰西共和国（以下称“双方”）发", "表声明如下：双方支持联合国在国际", "事务中发挥核心作用，反对将人权问");

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void aFolder() throws IOException {
    corpus = Files.createDirectory(folder.resolve("texts"));
    Files.write(corpus.resolve("pages.pdf"), MixedPages.pdf());
  }

  private Declarations read(String... rows) throws IOException {
    Files.writeString(
        folder.resolve("texts.csv"),
        "title,date,sha256,order,set_place\n" + String.join("\n", rows) + "\n");
    return new DeclarationReader(Seeds.AUTHORITY, Seeds.FURNITURE).read(List.of(corpus));
  }

  private Declaration only(String... rows) throws IOException {
    Declarations found = read(rows);
    assertEquals(List.of(), found.unused());
    assertEquals(1, found.declarations().size());
    return found.declarations().get(0);
  }

  private SourceText source(String file) {
    return (SourceText) new SourceReader().read(corpus, corpus.resolve(file));
  }

  private static List<String> quotes(Declaration declaration) {
    return declaration.sentences().stream().map(Sentence::quote).toList();
  }

  private static List<String> doubts(Declaration declaration) {
    return declaration.doubts().stream().map(Doubt::message).toList();
  }

  @ParameterizedTest
  @CsvSource({"title", "date", "hash"})
  void aRowPutsTheColumnsOfAPageInOrder(String by) throws IOException {
    String row =
        switch (by) {
          case "title" -> MixedPages.TITLE + ",,";
          case "date" -> ",2021-02-08,";
          default -> ",," + source("pages.pdf").hash().substring(0, 12);
        };
    assertFalse(quotes(only()).contains(MixedPages.MENDED));
    Declaration mended = only(row + "," + RIGHT + ",里昂");
    assertTrue(quotes(mended).contains(MixedPages.MENDED), mended.toString());
    assertEquals(List.of("一", "二", "三"), mended.sections());
    assertEquals("里昂", mended.head().place());
  }

  @Test
  void quotesStandInTheTextAsItIsReadThen() throws IOException {
    Declaration mended = only(MixedPages.TITLE + ",,," + RIGHT + ",");
    SourceText source = mended.witnesses().get(0).source();
    assertEquals(source("pages.pdf").text().length(), source.text().length());
    assertFalse(source.hash().equals(source("pages.pdf").hash()));
    for (Sentence sentence : mended.sentences()) {
      String place = sentence.place().in(source.text());
      assertEquals(sentence.quote(), place.replaceAll("\\s", ""));
    }
  }

  @Test
  void theDoubtIsGoneForThatPageAndStaysForOthers() throws IOException {
    assertEquals(3, doubts(only()).size());
    String message =
        "The 2 columns of page 2 may stand in another order than 1 “以世界贸易组织为核心”, 2"
            + " “三、双方欢迎两国企业”; say in the column order of declarations.csv that it is “right”,"
            + " or which is, like “2: 2 1”.";
    assertEquals(List.of(message), doubts(only(MixedPages.TITLE + ",,," + RIGHT + ",")));
    assertEquals(List.of(), doubts(only(MixedPages.TITLE + ",,," + RIGHT + "; 2: 1 2,")));
  }

  @Test
  void rowsThatSayTheSameOfAPageAgree() throws IOException {
    String row = MixedPages.TITLE + ",,," + RIGHT + ",";
    String more = ",2021-02-08,,2: 1 2; " + RIGHT + ",";
    assertEquals(List.of(), doubts(only(row, more)));
  }

  @Test
  void aRowMeansATextByTheTitleThatItsOrderChanges() throws IOException {
    List<Set> page = new ArrayList<>();
    for (int i = 0; i < BODY.size(); i++) {
      page.add(new Set(60, 80 + 16 * i, BODY.get(i)));
      page.add(new Set(330, 112 + 16 * i, HEAD.get(i)));
    }
    page.add(new Set(330, 80, "中华人民共和国和法兰西共和国声明"));
    Files.write(corpus.resolve("pages.pdf"), SampleFiles.pdfOf(List.of(page)));
    Declarations asFound = read("");
    assertEquals(
        List.of("中华人民共和国和法兰西共和国声明", "[联合声明]"),
        asFound.declarations().stream().map(d -> d.head().title()).toList());
    Declaration mended = only("联合声明,,,1: 2 3 1,里昂");
    assertEquals("中华人民共和国和法兰西共和国声明", mended.head().title());
    assertEquals("里昂", mended.head().place());
    assertEquals(Completeness.WHOLE, mended.completeness());
    String hash = source("pages.pdf").hash();
    assertEquals("里昂", only("联合声明,,,1: 2 3 1,", ",," + hash + ",,里昂").head().place());
    hash = mended.witnesses().get(0).source().hash();
    assertEquals("里昂", only("联合声明,,,1: 2 3 1,", ",," + hash + ",,里昂").head().place());
  }

  @Test
  void aRowThatPutsNothingInOrderIsTold() throws IOException {
    Files.delete(corpus.resolve("pages.pdf"));
    Files.writeString(
        corpus.resolve("plain.txt"), MixedPages.TITLE + "\n\n双方支持联合国发挥核心作用，反对将人权问题政治化，反对单边制裁。\n");
    Declarations found = read(MixedPages.TITLE + ",,," + RIGHT + ",");
    assertEquals(
        List.of(new Problem("texts.csv", 2, "puts in order no text with pages of the corpus")),
        found.unused());
    assertEquals(1, found.declarations().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "wrong | “wrong” is neither “right” nor a page and its columns, like “3: 2 1”",
        "1: 1 3 2; | “” is neither “right” nor",
        "1: 1,3,2 | “1: 1,3,2” is neither “right” nor",
        "99999999: 1 | “99999999: 1” is neither “right” nor",
        "1: 1 3 3 | “1: 1 3 3” does not name each of the columns 1 to 3 once",
        "1: 0 1 2 | “1: 0 1 2” does not name each of the columns 1 to 3 once",
        "2: 2 1; 2: 1 2 | page 2 is named twice",
        "3: 2 1 | pages.pdf has no page 3, its pages are 1 to 2",
        "0: 2 1 | pages.pdf has no page 0",
        "1: 2 1 | “1: 2 1” does not fit page 1 of pages.pdf, whose columns are 1 “中华人民共和国和法兰”, 2",
      })
  void aCellThatIsNoOrderIsNamed(String cell, String problem) {
    TableException e =
        assertThrows(
            TableException.class, () -> read(MixedPages.TITLE + ",,,\"" + cell.strip() + "\","));
    assertTrue(e.getMessage().startsWith("texts.csv:2: order: " + problem), e.getMessage());
  }

  @Test
  void allThatDoNotFitAreNamedAtOnce() throws IOException {
    Files.write(corpus.resolve("other.pdf"), SampleFiles.pdf(List.of("双方支持对话。".repeat(9)), 30));
    String other = ",," + source("other.pdf").hash() + ",9: 1,";
    String first = MixedPages.TITLE + ",,," + RIGHT + "; 2: 1,";
    TableException e =
        assertThrows(
            TableException.class, () -> read(first, other, ",2021-02-08,,1: 3 2 1; 4: 1,"));
    assertEquals(
        """
        texts.csv:3: order: other.pdf has no page 9, its pages are 1 to 1
        texts.csv:2: order: “1: 1 3 2; 2: 1” does not fit page 2 of pages.pdf, whose columns are 1 “以世界贸易组织为核心”, 2 “三、双方欢迎两国企业”
        texts.csv:4: order: page 1 is in another order by texts.csv:2
        texts.csv:4: order: pages.pdf has no page 4, its pages are 1 to 2""",
        e.getMessage());
  }
}

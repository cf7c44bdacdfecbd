package org.declgraph.declaration.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.Seeds;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.format.SampleFiles;
import org.declgraph.format.SampleFiles.Set;
import org.declgraph.table.TableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderDoubtsTest {
  private static final List<String> LEFT =
      List.of("2024年5月6日，中华人民共和国和", "法兰西共和国（以下称“双方”）发", "表声明如下：双方支持联合国在国际", "事务中发挥核心作用，反对将人权问");
  private static final List<String> GOING_ON =
      List.of("题政治化。双方愿就粮食安全加强", "协作，敦促有关国家停止部署反导", "系统。双方支持多边主义，反对单", "边制裁。");
  private static final List<String> ANOTHER =
      List.of("二、双方愿就粮食安全加强协作，", "敦促有关国家停止部署反导系统。", "三、双方支持多边主义，反对单边", "制裁。");

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void aFolder() throws IOException {
    corpus = Files.createDirectory(folder.resolve("texts"));
  }

  private void page(List<String> right) throws IOException {
    List<Set> page = new ArrayList<>();
    page.add(new Set(150, 40, "中华人民共和国和法兰西共和国联合声明"));
    for (int i = 0; i < LEFT.size(); i++) {
      page.add(new Set(60, 80 + 16 * i, LEFT.get(i)));
      page.add(new Set(330, 80 + 16 * i, right.get(i)));
    }
    Files.write(corpus.resolve("page.pdf"), SampleFiles.pdfOf(List.of(page)));
  }

  private List<String> doubts() {
    Declarations found =
        new DeclarationReader(Seeds.AUTHORITY, Seeds.FURNITURE).read(List.of(corpus));
    return found.declarations().stream()
        .flatMap(declaration -> declaration.doubts().stream())
        .filter(OrderDoubts::isOne)
        .map(Doubt::message)
        .toList();
  }

  private void table(String order) throws IOException {
    Files.writeString(
        folder.resolve("texts.csv"), "title,order\n中华人民共和国和法兰西共和国联合声明," + order + "\n");
  }

  @Test
  void columnsThatGoOnWithEachOtherRaiseNoDoubt() throws IOException {
    page(GOING_ON);
    assertEquals(List.of(), doubts());
  }

  @Test
  void aColumnThatBreaksOffBeforeAnotherItemIsDoubtful() throws IOException {
    page(ANOTHER);
    assertEquals(
        List.of(
            "The 3 columns of page 1 may stand in another order than 1 “中华人民共和国和法兰”, 2"
                + " “2024年5月6日，”, 3 “二、双方愿就粮食安全”; say in the column order of declarations.csv"
                + " that it is “right”, or which is, like “1: 1 3 2”."),
        doubts());
  }

  @Test
  void oneRowSettlesIt() throws IOException {
    page(ANOTHER);
    table("right");
    assertEquals(List.of(), doubts());
  }

  @Test
  void whatElseStandsInItsCellIsNamed() throws IOException {
    page(ANOTHER);
    table("wrong");
    assertThrows(TableException.class, this::doubts);
  }
}

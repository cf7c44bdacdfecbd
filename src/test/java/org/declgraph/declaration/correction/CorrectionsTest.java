package org.declgraph.declaration.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.Seeds;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Entity;
import org.declgraph.table.TableException;
import org.declgraph.text.source.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionsTest {
  private static final String HEADER =
      "title,date,sha256,set_title,set_date,set_place,set_kind,set_parties,copy_of\n";
  private static final String FIRST =
      """
      中华人民共和国和秘鲁共和国联合声明

      双方声明如下：

      一、双方支持共建“一带一路”，推动钱凯港建设。

      二、秘方坚定奉行一个中国原则，反对任何形式的“台独”。

      三、双方支持亚太经合组织发挥更大作用。
      """;
  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void write() throws IOException {
    corpus = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(corpus.resolve("first.txt"), FIRST);
  }

  private Declarations read(String rows) throws IOException {
    Files.writeString(folder.resolve("texts.csv"), HEADER + rows);
    return new DeclarationReader(Seeds.AUTHORITY, Seeds.FURNITURE).read(List.of(corpus));
  }

  @Test
  void aRowSaysWhatIsRight() throws IOException {
    Head head = read("中华人民共和国和秘鲁共和国联合声明,,,,2024-11-14,利马,,,\n").declarations().get(0).head();
    assertEquals("2024-11-14", head.date().orElseThrow().toString());
    assertEquals("利马", head.place());
    assertEquals(Kind.JOINT_STATEMENT, head.kind());
  }

  @Test
  void aTextCanBeNamedByItsHash() throws IOException {
    String hash = new SourceText("", FIRST, "UTF-8").hash().substring(0, 12);
    Head head =
        read(",," + hash + ",改正的标题,,,unilateral-statement,中国,\n").declarations().get(0).head();
    assertEquals("改正的标题", head.title());
    assertEquals(Kind.UNILATERAL_STATEMENT, head.kind());
    assertEquals(List.of("China"), head.parties().stream().map(Entity::label).toList());
  }

  @Test
  void aGroupOfStatesCanBeAParty() throws IOException {
    Head head = read("中华人民共和国和秘鲁共和国联合声明,,,,,,,中国;东盟成员国,\n").declarations().get(0).head();
    assertEquals(
        List.of("China", "ASEAN member states"),
        head.parties().stream().map(Entity::label).toList());
  }

  @Test
  void aRowThatMeansNoTextIsTold() throws IOException {
    assertEquals(2, read("没有这个文件,,,,2024-11-14,,,,\n").unused().get(0).line());
  }

  @Test
  void everyBrokenCellIsNamedAtOnce() {
    TableException e =
        assertThrows(
            TableException.class,
            () -> read("某标题,,,,昨天,,,,\n某标题,,,,,,poem,,\n某标题,,,,,,,无名国成员国,\n,,,,,,,,x\n"));
    assertEquals(4, e.problems().size());
    assertTrue(e.getMessage().startsWith("texts.csv:2: set_date: “昨天” is no date"), e.getMessage());
  }

  @Test
  void aCopyCanBeKeptApart() throws IOException {
    Files.writeString(corpus.resolve("second.txt"), FIRST.replace("更大作用", "更大的作用"));
    assertEquals(1, read("").declarations().size());
    String hash = new SourceText("", FIRST, "UTF-8").hash();
    assertEquals(2, read(",," + hash + ",,,,,,none\n").declarations().size());
  }

  @Test
  void aPoorCopyCanBeSaidToBeOne() throws IOException {
    String other =
        """
        中国和秘鲁发表文件

        双方支持共建“一带一路”，推动钱凯港建设。会谈在友好气氛中举行，双方就共同关心的问题深入交换意见。
        会后，两国领导人出席了多项合作文件的签字仪式，并共同会见记者。
        """;
    Files.writeString(corpus.resolve("second.txt"), other);
    assertEquals(2, read("").declarations().size());
    String hash = new SourceText("", other, "UTF-8").hash();
    Declarations read = read(",," + hash + ",,,,,,中华人民共和国和秘鲁共和国联合声明\n");
    assertEquals(1, read.declarations().size());
    assertEquals(2, read.declarations().get(0).witnesses().size());
  }
}

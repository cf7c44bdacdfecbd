package org.declgraph.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.declgraph.format.SampleFiles.Set;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
  private static final String TEXT = "双方重申恪守联合国宪章宗旨和原则，反对一切形式的霸权主义。\r\n";
  @TempDir private Path folder;

  private Extraction extract(byte[] bytes) throws IOException {
    return Formats.extract(Files.write(folder.resolve("file"), bytes));
  }

  private String text(byte[] bytes) throws IOException {
    return assertInstanceOf(Extracted.class, extract(bytes)).text();
  }

  private String reason(byte[] bytes) throws IOException {
    return assertInstanceOf(Unreadable.class, extract(bytes)).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
  void anEncodingIsFoundOut(String charset) throws IOException {
    Extraction found = extract(TEXT.repeat(5).getBytes(Charset.forName(charset)));
    assertEquals(new Extracted(TEXT.repeat(5), charset, Format.TEXT), found);
  }

  @Test
  void big5IsFoundOut() throws IOException {
    String text = "雙方重申恪守聯合國憲章宗旨和原則，反對一切形式的霸權主義。".repeat(5);
    assertEquals(
        new Extracted(text, "Big5", Format.TEXT), extract(text.getBytes(Charset.forName("Big5"))));
  }

  @Test
  void aByteOrderMarkIsACharacter() throws IOException {
    assertEquals("\uFEFF" + TEXT, text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)));
    assertEquals("\uFEFF" + TEXT, text(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void aWebPagesFrameIsMarkedAndItsScriptsAreNotRead() throws IOException {
    assertEquals(
        "⟦frame⟧ 首页 外交动态\n双方支持对话。\n⟦frame⟧ 版权所有 外交部\n", text(SampleFiles.html(List.of("双方支持对话。"))));
  }

  @Test
  void aFormAroundAWholePageIsNoFrame() throws IOException {
    String page = "<html><body><form><p>" + "双方支持对话。".repeat(200) + "</p></form></body></html>";
    assertFalse(text(page.getBytes(StandardCharsets.UTF_8)).contains(Extracted.FRAME));
  }

  @Test
  void aWebPageInGb18030IsRead() throws IOException {
    String page = "<html><head><meta charset=gb2312></head><body><p>双方支持对话。<br>双方反对制裁。</body>";
    assertEquals("双方支持对话。\n双方反对制裁。\n", text(page.getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void aWebPageThatNestsWithoutEndIsRefused() throws IOException {
    String page = "<html><body>" + "<div>".repeat(100_000) + "双方支持对话。";
    assertTrue(reason(page.getBytes(StandardCharsets.UTF_8)).contains("nests"));
  }

  @Test
  void aWordDocumentsParagraphsAreLines() throws IOException {
    assertEquals("联合声明\n双方支持对话。\n", text(SampleFiles.docx(List.of("联合声明", "", "双方支持对话。"))));
  }

  @Test
  void theNumbersOfAWordListAreRead() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt"
            + " w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
    String item =
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            + "<w:r><w:t>扩大贸易。</w:t></w:r></w:p>";
    String text = text(SampleFiles.docxOf(item.repeat(12), numbering));
    assertTrue(text.startsWith("一、扩大贸易。\n二、扩大贸易。\n"), text);
    assertTrue(text.endsWith("十二、扩大贸易。\n"), text);
  }

  @Test
  void whatAWordDocumentSaysTwiceForOldReadersIsReadOnce() throws IOException {
    String run = "<w:p><w:r><w:t>双方支持对话。</w:t></w:r></w:p>";
    String body =
        "<mc:AlternateContent><mc:Choice>"
            + run
            + "</mc:Choice><mc:Fallback>"
            + run
            + "</mc:Fallback></mc:AlternateContent>";
    assertEquals("双方支持对话。\n", text(SampleFiles.docxOf(body, "")));
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    assertTrue(reason(SampleFiles.zipBomb(300)).contains("zip bomb"));
  }

  @Test
  void aPdfsLinesAreRead() throws IOException {
    assertEquals(
        List.of("双方支持", "对话。"),
        text(SampleFiles.pdf(List.of("双方支持对话。"), 4)).lines().filter(l -> !l.isEmpty()).toList());
  }

  @Test
  void columnsAreReadOneAfterTheOtherBelowTheirHeadline() throws IOException {
    List<Set> page = new ArrayList<>();
    page.add(new Set(60, 60, "中华人民共和国和法兰西共和国关于气候变化问题的联合声明"));
    for (int row = 0; row < 6; row++) {
      page.add(new Set(60, 90 + 16 * row, "左栏第" + "一二三四五六".charAt(row) + "行双方支持对话"));
      page.add(new Set(320, 90 + 16 * row, "右栏第" + "一二三四五六".charAt(row) + "行双方反对制裁"));
    }
    List<String> lines =
        text(SampleFiles.pdfOf(List.of(page))).lines().filter(l -> !l.isEmpty()).toList();
    assertEquals("中华人民共和国和法兰西共和国关于气候变化问题的联合声明", lines.get(0));
    assertTrue(lines.get(1).startsWith("左栏第一"), lines.toString());
    assertTrue(lines.get(6).startsWith("左栏第六"), lines.toString());
    assertTrue(lines.get(7).startsWith("右栏第一"), lines.toString());
  }

  @Test
  void aRunningHeadIsMarked() throws IOException {
    List<List<Set>> pages = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      pages.add(
          List.of(
              new Set(60, 30, "外交部文件 " + i),
              new Set(60, 90, "双方支持对话。"),
              new Set(60, 106, "双方反对制裁第" + i + "。"),
              new Set(60, 122, "完" + "甲乙丙丁".charAt(i - 1) + "。")));
    }
    assertEquals(4, text(SampleFiles.pdfOf(pages)).lines().filter(l -> l.startsWith("⟦")).count());
  }

  @Test
  void aTitleThatSeveralTextsHaveIsNoRunningHead() throws IOException {
    List<List<Set>> pages = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String first = i % 5 == 0 ? "中华人民共和国和蒙古国联合声明" : "双方支持对话" + "一二三四五六七八九十甲乙丙丁戊己".charAt(i);
      pages.add(
          List.of(
              new Set(60, 60, first), new Set(60, 76, "第" + "壹贰叁肆伍陆柒捌玖拾子丑寅卯辰巳".charAt(i) + "节。")));
    }
    assertFalse(text(SampleFiles.pdfOf(pages)).contains(Extracted.FRAME));
  }

  @Test
  void aPdfOfPicturesAloneIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertTrue(reason(bytes(document)).contains("OCR"));
    }
  }

  @Test
  void aPdfWithAPasswordIsRefused() throws IOException {
    byte[] open = SampleFiles.pdf(List.of("双方支持对话。"), 20);
    try (PDDocument document = Loader.loadPDF(open)) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      assertTrue(reason(bytes(document)).contains("password"));
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void aDamagedPdfOrArchiveIsRefused() throws IOException {
    assertTrue(reason("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)).contains("damaged"));
    byte[] docx = SampleFiles.docx(List.of("双方支持对话。"));
    assertTrue(reason(java.util.Arrays.copyOf(docx, docx.length / 2)).contains("damaged"));
  }

  @Test
  void anotherFormatIsNamed() throws IOException {
    assertTrue(reason("{\\rtf1 abc}".getBytes(StandardCharsets.UTF_8)).contains("RTF"));
    assertTrue(reason(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1}).contains("picture"));
    assertTrue(reason(new byte[0]).contains("empty"));
  }

  @Test
  void theByteThatBreaksATextIsNamed() throws IOException {
    byte[] text = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
    text[100] = (byte) 0xFF;
    assertTrue(reason(text).startsWith("breaks its UTF-8 at byte 9"), reason(text));
  }

  @Test
  void noiseIsRefused() throws IOException {
    byte[] noise = new byte[20_000];
    new java.util.Random(7).nextBytes(noise);
    assertTrue(reason(noise).contains("is no text"));
  }
}

package org.declgraph.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes PDF, DOCX and HTML files of given paragraphs, byte by byte. */
public final class SampleFiles {
  private static final int WIDTH = 600;
  private static final int HEIGHT = 800;
  private static final int SIZE = 12;

  private SampleFiles() {}

  /**
   * Text set on a page.
   *
   * @param left in points
   * @param top in points from the upper edge
   */
  public record Set(int left, int top, String text) {}

  public static byte[] docx(List<String> paragraphs) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(escaped(paragraph))
          .append("</w:t></w:r></w:p>");
    }
    return docxOf(body.toString(), "");
  }

  /** A DOCX of raw WordprocessingML. */
  public static byte[] docxOf(String body, String numbering) {
    String open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    String space =
        " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(
          zip,
          "word/document.xml",
          open + "<w:document" + space + "><w:body>" + body + "</w:body></w:document>");
      if (!numbering.isEmpty()) {
        add(
            zip,
            "word/numbering.xml",
            open + "<w:numbering" + space + ">" + numbering + "</w:numbering>");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A word/document.xml that unpacks to {@code megabytes}. */
  public static byte[] zipBomb(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<a>".getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1024 * 1024];
      java.util.Arrays.fill(block, (byte) ' ');
      for (int i = 0; i < megabytes; i++) {
        zip.write(block);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static byte[] html(List<String> paragraphs) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>外交部</title>"
                + "<script>var a = '脚本';</script></head><body><nav><a>首页</a> <a>外交动态</a></nav>");
    paragraphs.forEach(p -> page.append("<p>").append(escaped(p)).append("</p>\n"));
    return page.append("<footer>版权所有 外交部</footer></body></html>")
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A PDF in which each paragraph is wrapped to lines of {@code characters}. */
  public static byte[] pdf(List<String> paragraphs, int characters) {
    List<List<Set>> pages = new ArrayList<>();
    List<Set> page = new ArrayList<>();
    int top = 60;
    for (String paragraph : paragraphs) {
      for (int start = 0; start < paragraph.length(); start += characters) {
        int end = Math.min(paragraph.length(), start + characters);
        page.add(new Set(60, top, paragraph.substring(start, end)));
        top += 16;
        if (top > HEIGHT - 60) {
          pages.add(page);
          page = new ArrayList<>();
          top = 60;
        }
      }
      top += 8;
    }
    pages.add(page);
    return pdfOf(pages);
  }

  /** A PDF of pages of set lines, in a font that the reader must know (STSong-Light). */
  public static byte[] pdfOf(List<List<Set>> pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(6 + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo"
            + " << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]"
            + " /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>");
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 "
              + WIDTH
              + " "
              + HEIGHT
              + "] /Contents "
              + (7 + 2 * i)
              + " 0 R /Resources << /Font << /F1 3 0 R >> >> >>");
      String content = content(pages.get(i));
      objects.add("<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream");
    }
    return file(objects);
  }

  private static String content(List<Set> lines) {
    StringBuilder content = new StringBuilder();
    for (Set line : lines) {
      String hex = HexFormat.of().formatHex(line.text().getBytes(StandardCharsets.UTF_16BE));
      content.append(
          "BT /F1 "
              + SIZE
              + " Tf 1 0 0 1 "
              + line.left()
              + " "
              + (HEIGHT - line.top())
              + " Tm <"
              + hex
              + "> Tj ET\n");
    }
    return content.toString();
  }

  private static byte[] file(List<String> objects) {
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> offsets = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      offsets.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    offsets.forEach(o -> file.append(String.format("%010d 00000 n \n", o)));
    file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\n");
    file.append("startxref\n").append(table).append("\n%%EOF\n");
    return file.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.declgraph.format;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF page by page: the lines of each in reading order, running heads marked. */
final class PdfPages extends PDFTextStripper {
  private static final int REPEATED = 3;

  /** Which fonts stand in for others is nothing to tell a reader of text. */
  private static final List<Logger> SILENT =
      Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final List<Glyphs> glyphs = new ArrayList<>();
  private final List<List<String>> pages = new ArrayList<>();
  private final List<Integer> doubtful = new ArrayList<>();

  private PdfPages() throws IOException {
    setSortByPosition(false);
  }

  static Extraction extract(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PdfPages pages = new PdfPages();
      pages.getText(document);
      String text = pages.text();
      return text.isBlank()
          ? new Unreadable(
              "holds no text, only pictures of pages; run text recognition (OCR) first")
          : new Extracted(text, "UTF-8", Format.PDF, pages.doubtful);
    } catch (InvalidPasswordException e) {
      return new Unreadable("is protected by a password; save it without one");
    } catch (IOException | RuntimeException e) {
      return new Unreadable("is a damaged PDF; fetch it again or save it as text");
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String text = glyph.getUnicode();
    if (text != null && !text.isBlank() && glyph.getDir() == 0) {
      glyphs.add(
          new Glyphs(
              glyph.getXDirAdj(),
              glyph.getXDirAdj() + glyph.getWidthDirAdj(),
              glyph.getYDirAdj(),
              Math.max(1, glyph.getFontSizeInPt()),
              unified(text)));
    }
  }

  /** Radicals and compatibility forms, which PDF writers use for characters, become characters. */
  private static String unified(String text) {
    StringBuilder unified = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean form = (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
              String one = Character.toString(c);
              unified.append(form ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one);
            });
    return unified.toString();
  }

  @Override
  protected void endPage(PDPage page) {
    Page read = Page.of(Glyphs.runs(glyphs));
    pages.add(read.lines());
    if (read.doubtful()) {
      doubtful.add(pages.size());
    }
    glyphs.clear();
  }

  private String text() {
    Map<String, Integer> edges = new HashMap<>();
    for (List<String> page : pages) {
      if (!page.isEmpty()) {
        edges.merge(head(page.get(0)), 1, Integer::sum);
        edges.merge(head(page.get(page.size() - 1)), 1, Integer::sum);
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        boolean edge = i == 0 || i == page.size() - 1;
        boolean frame = edge && edges.get(head(page.get(i))) >= REPEATED;
        text.append(frame ? Extracted.FRAME : "").append(page.get(i)).append('\n');
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** A running head without its page number. */
  private static String head(String line) {
    return line.replaceAll("[\\d\\s]+", "");
  }
}

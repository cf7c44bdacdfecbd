package org.declgraph.format.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.PageColumns;
import org.declgraph.format.extraction.Unreadable;

/** Reads a PDF page by page: the lines of each in reading order, running heads marked. */
public final class PdfPages extends PDFTextStripper {
  private static final int REPEATED = 3;
  private static final int NEAR = 4;

  /** Which fonts stand in for others is nothing to tell a reader of text. */
  private static final List<Logger> SILENT =
      Stream.of("org.apache.pdfbox", "org.apache.fontbox").map(Logger::getLogger).toList();

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private final List<Glyphs> glyphs = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();

  private PdfPages() throws IOException {
    setSortByPosition(false);
  }

  public static Extraction extract(Path file) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      PdfPages pages = new PdfPages();
      pages.getText(document);
      Extracted text = pages.extracted();
      return text.text().isBlank()
          ? new Unreadable(
              "holds no text, only pictures of pages; run text recognition (OCR) first")
          : text;
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
    pages.add(Page.of(Glyphs.runs(glyphs)));
    glyphs.clear();
  }

  private Extracted extracted() {
    Map<String, List<Integer>> edges = edges();
    StringBuilder text = new StringBuilder();
    List<PageColumns> places = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      int page = i;
      places.add(write(pages.get(i), line -> isFrame(edges.get(head(line)), page), text));
    }
    return new Extracted(text.toString(), "UTF-8", Format.PDF, places);
  }

  /** The pages that a line is the first or the last of. */
  private Map<String, List<Integer>> edges() {
    Map<String, List<Integer>> edges = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      List<String> lines = pages.get(i).lines();
      if (!lines.isEmpty()) {
        edges.computeIfAbsent(head(lines.get(0)), k -> new ArrayList<>()).add(i);
        edges.computeIfAbsent(head(lines.get(lines.size() - 1)), k -> new ArrayList<>()).add(i);
      }
    }
    return edges;
  }

  /**
   * Whether a line at the edge of a page is no text: it stands there on pages near by as well. The
   * title of one declaration and the same of another are further apart.
   *
   * @param edges the pages that it stands at the edge of
   */
  private static boolean isFrame(List<Integer> edges, int page) {
    return edges.stream().filter(other -> Math.abs(other - page) <= NEAR).count() >= REPEATED;
  }

  /** Writes a page, an empty line after each of its regions. */
  private static PageColumns write(Page page, Predicate<String> isFrame, StringBuilder text) {
    List<PageColumns.Place> places = new ArrayList<>();
    int last = page.lines().size() - 1;
    int line = 0;
    for (List<String> region : page.regions()) {
      int start = text.length();
      for (String one : region) {
        boolean edge = line == 0 || line == last;
        text.append(edge && isFrame.test(one) ? Extracted.FRAME : "").append(one).append('\n');
        line++;
      }
      places.add(new PageColumns.Place(start, text.length() - 1));
      text.append('\n');
    }
    if (places.isEmpty()) {
      text.append('\n');
    }
    return new PageColumns(places, page.doubtful());
  }

  /** A running head without its page number. */
  private static String head(String line) {
    return line.replaceAll("[\\d\\s]+", "");
  }
}

package org.declgraph.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.Unreadable;
import org.declgraph.format.pdf.PdfPages;

/**
 * Tells a file's format by its content, never by its name, and extracts its text.
 *
 * <p>Single parsers do so (jsoup, PDFBox, the JDK's own for the XML inside a DOCX) rather than
 * Apache Tika: the columns of a newspaper page can only be put in order where each glyph's place is
 * known, which Tika's one stream of text does not tell; what a page's frame holds must be marked
 * and not lost; and three parsers are a tenth of Tika's size and of its ways to be attacked.
 */
public final class Formats {
  private static final int HEAD = 1024;
  private static final String NO_TEXT =
      "is no text in UTF-8, UTF-16, GB18030 or Big5; save it as UTF-8 text, HTML, PDF or DOCX";

  private Formats() {}

  /**
   * The text in a file.
   *
   * @throws IOException if the file cannot be read; what is wrong with its content is a value
   */
  public static Extraction extract(Path file) throws IOException {
    String head = head(file);
    if (head.isEmpty()) {
      return new Unreadable("is empty; remove it or fetch it again");
    }
    if (head.contains("%PDF-")) {
      return PdfPages.extract(file);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return WordDocument.extract(file);
    }
    Optional<Unreadable> foreign = foreign(head);
    return foreign.isPresent() ? foreign.get() : text(Files.readAllBytes(file));
  }

  /** The text in the bytes of a text file or web page. */
  public static Extraction text(byte[] bytes) {
    if (bytes.length == 0) {
      return new Unreadable("is empty; remove it or fetch it again");
    }
    Optional<Encoding.Decoded> decoded = Encoding.decode(bytes);
    if (decoded.isEmpty()) {
      OptionalInt broken = Encoding.brokenAt(bytes);
      return new Unreadable(
          broken.isPresent()
              ? "breaks its UTF-8 at byte " + broken.getAsInt() + "; fetch it again or save it anew"
              : NO_TEXT);
    }
    String text = decoded.get().text();
    return WebPage.isOne(text)
        ? WebPage.extract(text, decoded.get().charset())
        : new Extracted(text, decoded.get().charset(), Format.TEXT);
  }

  /** The first bytes, a character each. */
  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
  }

  private static Optional<Unreadable> foreign(String head) {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of(
          new Unreadable("is a Word 97 file or protected by a password; save it as plain DOCX"));
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of(new Unreadable("is an RTF file; save it as DOCX or UTF-8 text"));
    }
    boolean picture =
        head.startsWith("\u0089PNG")
            || head.startsWith("\u00FF\u00D8\u00FF")
            || head.startsWith("GIF8");
    return picture
        ? Optional.of(new Unreadable("is a picture; run text recognition (OCR) over it first"))
        : Optional.empty();
  }
}

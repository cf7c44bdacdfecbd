package org.declgraph.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Extraction;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.Unreadable;

/** Reads a DOCX: the paragraphs of its body as lines, with the numbers that Word shows. */
final class WordDocument {
  private static final long LARGEST = 256L * 1024 * 1024;
  private static final int DEEPEST = 1000;

  /** What Word shows only where it cannot show something else, and pictures' hidden text. */
  private static final Set<String> UNREAD = Set.of("Fallback", "docPr", "instrText", "pPrChange");

  private static final String BODY = "word/document.xml";
  private static final String NUMBERING = "word/numbering.xml";

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final Numbering numbering;
  private String list = "";
  private int level;

  private WordDocument(Numbering numbering) {
    this.numbering = numbering;
  }

  static Extraction extract(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      ZipEntry body = zip.getEntry(BODY);
      if (body == null) {
        return new Unreadable("is a ZIP file and no Word document; unpack it");
      }
      WordDocument document = new WordDocument(numbering(zip));
      document.read(zip, body);
      return new Extracted(document.text.toString(), "UTF-8", Format.DOCX);
    } catch (TooLarge e) {
      return new Unreadable("unpacks to more than 256 MB, as a zip bomb does; save it again");
    } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
      return new Unreadable("is a damaged Word document; save it again as DOCX");
    }
  }

  private static Numbering numbering(ZipFile zip) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(NUMBERING);
    if (entry == null) {
      return new Numbering();
    }
    try (InputStream in = limited(zip, entry)) {
      return Numbering.read(xml(in));
    }
  }

  private void read(ZipFile zip, ZipEntry body) throws IOException, XMLStreamException {
    try (InputStream in = limited(zip, body)) {
      read(xml(in));
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof TooLarge tooLarge) {
        throw tooLarge;
      }
      throw e;
    }
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Deque<String> open = new ArrayDeque<>();
    int unread = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.push(xml.getLocalName());
        unread += UNREAD.contains(open.peek()) ? 1 : 0;
        if (open.size() > DEEPEST) {
          throw new XMLStreamException("nested too deep");
        }
        if (unread == 0) {
          start(xml);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = open.pop();
        unread -= UNREAD.contains(name) ? 1 : 0;
        if (name.equals("p")) {
          endLine();
        }
      } else if (event == XMLStreamConstants.CHARACTERS && "t".equals(open.peek()) && unread == 0) {
        line.append(xml.getText());
      }
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "p" -> {
        endLine();
        list = "";
        level = 0;
      }
      case "numId" -> list = value(xml);
      case "ilvl" -> level = Integer.parseInt(value(xml));
      case "tab" -> line.append('\t');
      case "br", "cr" -> endLine();
      default -> {}
    }
  }

  private void endLine() {
    String words = line.toString().strip();
    if (!words.isEmpty()) {
      text.append(numbering.next(list, level)).append(words).append('\n');
      list = "";
    }
    line.setLength(0);
  }

  static String value(XMLStreamReader xml) {
    String value =
        xml.getAttributeValue(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val");
    return value == null ? "" : value;
  }

  /** A reader that resolves no entity and fetches nothing. */
  private static XMLStreamReader xml(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(in);
  }

  private static InputStream limited(ZipFile zip, ZipEntry entry) throws IOException {
    return new FilterInputStream(zip.getInputStream(entry)) {
      private long left = LARGEST;

      @Override
      public int read() throws IOException {
        return count(super.read(), 1);
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return count(read, Math.max(read, 0));
      }

      private int count(int result, int read) throws TooLarge {
        left -= read;
        if (left < 0) {
          throw new TooLarge();
        }
        return result;
      }
    };
  }

  /** More came out of a ZIP file than any document holds. */
  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }
}

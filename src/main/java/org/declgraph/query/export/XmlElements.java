package org.declgraph.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, element by element, one a line. */
final class XmlElements implements AutoCloseable {
  private final XMLStreamWriter writer;

  XmlElements(OutputStream out) throws XMLStreamException {
    writer =
        XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
  }

  /** Begins an element with attributes: name, value, name, value; an empty value is left out. */
  XmlElements open(String name, String... attributes) {
    return perform(
        () -> {
          writer.writeCharacters("\n");
          writer.writeStartElement(name);
          attributes(attributes);
        });
  }

  XmlElements end() {
    return perform(writer::writeEndElement);
  }

  /** An element without content. */
  XmlElements empty(String name, String... attributes) {
    return perform(
        () -> {
          writer.writeCharacters("\n");
          writer.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  XmlElements text(String text) {
    return perform(() -> writer.writeCharacters(legal(text)));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
      }
    }
  }

  /** What XML 1.0 cannot hold is replaced. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }

  @Override
  public void close() throws XMLStreamException {
    writer.writeEndDocument();
    writer.writeCharacters("\n");
    writer.flush();
    writer.close();
  }

  private interface Action {
    void run() throws XMLStreamException;
  }

  private XmlElements perform(Action action) {
    try {
      action.run();
      return this;
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}

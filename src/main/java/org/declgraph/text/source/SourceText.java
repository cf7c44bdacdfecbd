package org.declgraph.text.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.Format;
import org.declgraph.format.extraction.PageColumns;

/** The text of a file: decoded, or extracted from a web page, PDF or Word document. */
public final class SourceText implements FileContent {
  private final String path;
  private final Extracted found;
  private final int[] pairs;
  private String hash;

  /** A text file. */
  public SourceText(String path, String text, String charset) {
    this(path, text, charset, Format.TEXT);
  }

  /**
   * The text of a file.
   *
   * @param path the path below the corpus folder, with {@code /}
   * @param text of a text file exactly as decoded: byte-order mark and line ends included
   * @param charset the name of the encoding found
   */
  public SourceText(String path, String text, String charset, Format format) {
    this(path, new Extracted(text, charset, format));
  }

  /** What was extracted from a file. */
  SourceText(String path, Extracted found) {
    this.found = found;
    this.path = path;
    this.pairs =
        IntStream.range(0, found.text().length())
            .filter(i -> Character.isLowSurrogate(found.text().charAt(i)))
            .toArray();
  }

  @Override
  public String path() {
    return path;
  }

  public String text() {
    return found.text();
  }

  public String charset() {
    return found.charset();
  }

  public Format format() {
    return found.format();
  }

  /** The pages of a PDF; none of another format. */
  public List<PageColumns> pages() {
    return found.pages();
  }

  /**
   * The same file read with the columns of some pages in another order.
   *
   * @param orders by the number of the page the numbers of its columns, both from 1
   */
  public SourceText ordered(Map<Integer, List<Integer>> orders) {
    Extracted ordered = found;
    for (Map.Entry<Integer, List<Integer>> page : orders.entrySet()) {
      ordered = ordered.ordered(page.getKey(), page.getValue());
    }
    return new SourceText(path, ordered);
  }

  /** Whether offsets point into a text that was made from the file, and is to be kept beside it. */
  public boolean isExtracted() {
    return format() != Format.TEXT;
  }

  /**
   * What offsets point into: the file itself, or {@code texts/HASH.txt} in the store, which holds
   * an extracted text in UTF-8.
   */
  public String place() {
    return isExtracted() ? "texts/" + hash() + ".txt" : path;
  }

  /** The SHA-256 of the text in UTF-8, in hexadecimal. */
  public synchronized String hash() {
    if (hash == null) {
      hash = HexFormat.of().formatHex(sha256().digest(text().getBytes(StandardCharsets.UTF_8)));
    }
    return hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The code-point offset that corresponds to a UTF-16 index of {@link #text}. */
  public int codePointOffset(int index) {
    int before = Arrays.binarySearch(pairs, index);
    return index - (before < 0 ? -before - 1 : before);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that && path.equals(that.path) && found.equals(that.found);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text());
  }

  @Override
  public String toString() {
    return path + " (" + charset() + ", " + text().length() + " characters)";
  }
}

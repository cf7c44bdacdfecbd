package org.declgraph.text;

/**
 * A decoded file.
 *
 * @param path the path below the corpus folder, with {@code /}
 * @param text the text exactly as decoded: byte-order mark and line ends included
 * @param charset the name of the encoding found
 */
public record SourceText(String path, String text, String charset) implements FileContent {

  /** The code-point offset that corresponds to a UTF-16 index of {@link #text}. */
  public int codePointOffset(int index) {
    return text.codePointCount(0, index);
  }
}

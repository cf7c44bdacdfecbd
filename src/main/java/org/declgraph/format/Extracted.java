package org.declgraph.format;

/**
 * The text in a file.
 *
 * @param text of a text file exactly as decoded; of others made from what the format holds, where a
 *     line that begins with {@link #FRAME} is of the page's frame
 * @param charset the name of the encoding found
 */
public record Extracted(String text, String charset, Format format) implements Extraction {
  /** Opens a line that is no part of what the page says: its navigation, header or footer. */
  public static final String FRAME = "⟦frame⟧ ";
}

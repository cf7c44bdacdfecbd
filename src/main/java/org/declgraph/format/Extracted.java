package org.declgraph.format;

import java.util.List;

/**
 * The text in a file.
 *
 * @param text of a text file exactly as decoded; of others made from what the format holds, where a
 *     line that begins with {@link #FRAME} is of the page's frame
 * @param charset the name of the encoding found
 * @param doubtfulPages the numbers, from 1, of the pages whose columns may stand in another order
 */
public record Extracted(String text, String charset, Format format, List<Integer> doubtfulPages)
    implements Extraction {
  /** Opens a line that is no part of what the page says: its navigation, header or footer. */
  public static final String FRAME = "⟦frame⟧ ";

  public Extracted {
    doubtfulPages = List.copyOf(doubtfulPages);
  }

  /** A text whose order is sure. */
  public Extracted(String text, String charset, Format format) {
    this(text, charset, format, List.of());
  }
}

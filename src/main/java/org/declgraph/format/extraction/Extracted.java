package org.declgraph.format.extraction;

import java.util.ArrayList;
import java.util.List;

/**
 * The text in a file.
 *
 * @param text of a text file exactly as decoded; of others made from what the format holds, where a
 *     line that begins with {@link #FRAME} is of the page's frame
 * @param charset the name of the encoding found
 * @param pages of a PDF, all of them, in order; a file of another format has none
 */
public record Extracted(String text, String charset, Format format, List<PageColumns> pages)
    implements Extraction {
  /** Opens a line that is no part of what the page says: its navigation, header or footer. */
  public static final String FRAME = "⟦frame⟧ ";

  public Extracted {
    pages = List.copyOf(pages);
  }

  /** A text without pages. */
  public Extracted(String text, String charset, Format format) {
    this(text, charset, format, List.of());
  }

  /**
   * The same with the columns of a page in another order.
   *
   * @param page its number, from 1
   * @param order the numbers of its columns, from 1, each once
   */
  public Extracted ordered(int page, List<Integer> order) {
    PageColumns columns = pages.get(page - 1);
    List<PageColumns> changed = new ArrayList<>(pages);
    changed.set(page - 1, columns.ordered(order));
    return new Extracted(columns.ordered(text, order), charset, format, changed);
  }
}

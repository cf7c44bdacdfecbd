package org.declgraph.declaration.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.format.extraction.Extracted;
import org.declgraph.format.extraction.PageColumns;
import org.declgraph.text.layout.Block;

/** Doubts about the order in which a text's lines were read. */
public final class OrderDoubts {
  private static final String KIND = "order";
  private static final int BEGINNING = 10;

  private OrderDoubts() {}

  /** Those that a text's section numbers and the pages it stands on raise. */
  static List<Doubt> of(Piece piece, int disorder) {
    List<Doubt> doubts = new ArrayList<>();
    if (disorder > 0) {
      doubts.add(new Doubt(KIND, "Sections stand out of order; columns may have been mixed up."));
    }
    List<PageColumns> pages = piece.source().pages();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).doubtful() && isOn(pages.get(i), piece.blocks())) {
        doubts.add(new Doubt(KIND, message(i + 1, pages.get(i), piece.source().text())));
      }
    }
    return doubts;
  }

  /** Whether a text begins before the end of a page and ends after its beginning. */
  private static boolean isOn(PageColumns page, List<Block> text) {
    List<PageColumns.Place> columns = page.columns();
    return !text.isEmpty()
        && text.get(0).place().start() < columns.get(columns.size() - 1).end()
        && text.get(text.size() - 1).place().end() > columns.get(0).start();
  }

  /** What is doubtful, and what a row that settles it may say. */
  private static String message(int page, PageColumns read, String text) {
    int columns = read.columns().size();
    String other =
        IntStream.rangeClosed(1, columns)
            .map(n -> n > columns - 2 ? 2 * columns - 1 - n : n)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(" "));
    return ("The %d columns of page %d may stand in another order than %s; say in the column order"
            + " of declarations.csv that it is “right”, or which is, like “%d: %s”.")
        .formatted(columns, page, beginnings(read, text), page, other);
  }

  /** The numbers of a page's columns, each with its first words. */
  public static String beginnings(PageColumns page, String text) {
    List<PageColumns.Place> columns = page.columns();
    return IntStream.range(0, columns.size())
        .mapToObj(i -> (i + 1) + " “" + beginning(columns.get(i).in(text)) + "”")
        .collect(Collectors.joining(", "));
  }

  /** The first characters of a column's first line. */
  private static String beginning(String column) {
    String words = column.replace(Extracted.FRAME, "").lines().findFirst().orElse("").strip();
    int length = Math.min(BEGINNING, words.codePointCount(0, words.length()));
    return words.substring(0, words.offsetByCodePoints(0, length));
  }

  public static boolean isOne(Doubt doubt) {
    return doubt.kind().equals(KIND);
  }

  /** The doubts of a head, with those about the order of the text that is read. */
  public static Stream<Doubt> withThose(HeadReader.Reading head, HeadReader.Reading text) {
    return Stream.concat(
        head.doubts().stream().filter(doubt -> !isOne(doubt)),
        text.doubts().stream().filter(OrderDoubts::isOne));
  }
}

package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declgraph.text.SourceText;

/** Doubts about the order in which a text's lines were read. */
final class OrderDoubts {
  private static final String KIND = "order";

  private OrderDoubts() {}

  /** Those that a text's section numbers and its pages raise. */
  static List<Doubt> of(SourceText source, int disorder) {
    List<Doubt> doubts = new ArrayList<>();
    if (disorder > 0) {
      doubts.add(new Doubt(KIND, "Sections stand out of order; columns may have been mixed up."));
    }
    String pages =
        IntStream.rangeClosed(1, source.pages().size())
            .filter(page -> source.pages().get(page - 1).doubtful())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(", "));
    if (!pages.isEmpty()) {
      doubts.add(
          new Doubt(
              KIND,
              "The columns of page "
                  + pages
                  + " may stand in another order; if theirs is right, say so in the column order"
                  + " of declarations.csv."));
    }
    return doubts;
  }

  static boolean isOne(Doubt doubt) {
    return doubt.kind().equals(KIND);
  }

  /** The doubts of a head, with those about the order of the text that is read. */
  static Stream<Doubt> withThose(HeadReader.Reading head, HeadReader.Reading text) {
    return Stream.concat(
        head.doubts().stream().filter(doubt -> !isOne(doubt)),
        text.doubts().stream().filter(OrderDoubts::isOne));
  }
}

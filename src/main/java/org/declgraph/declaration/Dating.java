package org.declgraph.declaration;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.declgraph.text.Block;
import org.declgraph.text.Form;

/**
 * What a text says of its day and place.
 *
 * @param date as a signature or the line under a title has it
 * @param day of a dateline, without its year
 * @param mentioned the first full date in the text, or one of that day
 * @param place empty where unknown
 */
record Dating(
    Optional<LocalDate> date, Optional<MonthDay> day, Optional<LocalDate> mentioned, String place) {
  private static final int OPENING = 3;

  static Dating of(Piece piece) {
    Optional<DateReader.Dated> line =
        piece.blocks().stream()
            .filter(b -> b.form() == Form.SIGNATURE || b.form() == Form.DATELINE)
            .flatMap(b -> DateReader.line(b.text()).stream())
            .filter(d -> d.date().isPresent())
            .findFirst();
    Optional<DateReader.Dateline> dateline =
        piece.blocks().stream()
            .filter(b -> b.form() == Form.SIGNATURE || b.form() == Form.DATELINE)
            .flatMap(b -> DateReader.dateline(b.text()).stream())
            .findFirst();
    Optional<MonthDay> day = dateline.map(DateReader.Dateline::day);
    String place =
        line.map(DateReader.Dated::place)
            .filter(p -> !p.isEmpty())
            .or(() -> dateline.map(DateReader.Dateline::place))
            .orElse("");
    return new Dating(
        line.flatMap(DateReader.Dated::date), day, mentioned(piece.blocks(), day), place);
  }

  private static Optional<LocalDate> mentioned(List<Block> blocks, Optional<MonthDay> day) {
    if (day.isPresent()) {
      return blocks.stream()
          .flatMap(b -> DateReader.all(b.text()).stream())
          .filter(date -> MonthDay.from(date).equals(day.get()))
          .findFirst();
    }
    return blocks.stream()
        .limit(OPENING)
        .flatMap(b -> DateReader.first(b.text()).stream())
        .findFirst();
  }
}

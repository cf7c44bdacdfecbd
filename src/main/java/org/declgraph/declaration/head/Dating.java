package org.declgraph.declaration.head;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import org.declgraph.declaration.piece.DateReader;
import org.declgraph.declaration.piece.Piece;
import org.declgraph.text.layout.Dateline;
import org.declgraph.text.layout.Form;

/**
 * What a text says of its day and place.
 *
 * @param date as a signature, the title or the line under it has it
 * @param day of a dateline, without its year
 * @param mentioned the first full date in the opening, or one of that day anywhere on its page
 * @param place empty where unknown
 */
public record Dating(
    Optional<LocalDate> date, Optional<MonthDay> day, Optional<LocalDate> mentioned, String place) {
  private static final int OPENING = 3;
  private static final int WEEK = 8;
  private static final int MONTH = 30;

  static Dating of(Piece piece) {
    Optional<DateReader.Dated> line =
        Stream.of(
                Stream.of(piece.titleText()).flatMap(title -> DateReader.closing(title).stream()),
                piece.blocks().stream()
                    .filter(b -> b.form() == Form.SIGNATURE || b.form() == Form.DATELINE)
                    .flatMap(b -> DateReader.line(b.text()).stream()),
                piece.body().stream().flatMap(b -> DateReader.signing(b.text()).stream()))
            .flatMap(dated -> dated)
            .filter(d -> d.date().isPresent())
            .findFirst();
    Optional<Dateline> dateline =
        piece.blocks().stream()
            .filter(b -> b.form() == Form.SIGNATURE || b.form() == Form.DATELINE)
            .flatMap(b -> Dateline.at(b.text()).stream())
            .findFirst();
    Optional<MonthDay> day = dateline.flatMap(Dateline::day);
    String place =
        line.map(DateReader.Dated::place)
            .filter(p -> !p.isEmpty())
            .or(() -> dateline.map(Dateline::place))
            .orElse("");
    Optional<LocalDate> date =
        line.flatMap(DateReader.Dated::date).or(() -> DateReader.first(piece.titleText()));
    return new Dating(date, day, mentioned(piece, day), place);
  }

  private static Optional<LocalDate> mentioned(Piece piece, Optional<MonthDay> day) {
    if (day.isPresent()) {
      return full(piece, day.get())
          .or(() -> near(piece, day.get()))
          .or(() -> piece.printed().flatMap(printed -> before(printed, day.get())));
    }
    return KindReader.first(piece, OPENING).stream()
        .flatMap(b -> DateReader.first(b.text()).stream())
        .findFirst()
        .or(piece::printed);
  }

  /** The day itself, with its year, anywhere in the text. */
  private static Optional<LocalDate> full(Piece piece, MonthDay day) {
    return piece.blocks().stream()
        .flatMap(b -> DateReader.all(b.text()).stream())
        .filter(date -> MonthDay.from(date).equals(day))
        .findFirst();
  }

  /** The day in the year of a visit or meeting around it, which the opening dates. */
  private static Optional<LocalDate> near(Piece piece, MonthDay day) {
    return KindReader.first(piece, OPENING).stream()
        .flatMap(b -> DateReader.all(b.text()).stream())
        .filter(
            date ->
                Math.abs(date.getDayOfYear() - day.atYear(date.getYear()).getDayOfYear()) <= MONTH)
        .map(date -> day.atYear(date.getYear()))
        .findFirst();
  }

  /** The day in the year of its printing, where it was printed within the week. */
  private static Optional<LocalDate> before(LocalDate printed, MonthDay day) {
    return Stream.iterate(printed, d -> d.minusDays(1))
        .limit(WEEK)
        .filter(d -> MonthDay.from(d).equals(day))
        .findFirst();
  }
}

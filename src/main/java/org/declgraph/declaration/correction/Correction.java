package org.declgraph.declaration.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declgraph.declaration.doubt.Doubt;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.draft.OrderDoubts;
import org.declgraph.declaration.head.Head;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.declaration.head.Kind;
import org.declgraph.declaration.likeness.Shingles;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.TableException;

/**
 * What an analyst knows better of one text.
 *
 * @param row where it stands; {@code title}, {@code date} and {@code sha256} say which text is
 *     meant, each left empty where it does not matter
 * @param date the right date, empty where the one found is right; so with the others
 * @param parties empty where those found are right
 * @param columns of the pages that are to be read in another order; where there are any, the row
 *     means texts with pages alone, by what they were when read as they were found
 */
record Correction(
    Row row,
    Optional<LocalDate> date,
    Optional<Kind> kind,
    List<Entity> parties,
    List<ColumnOrder> columns) {
  private static final int SHORTEST_HASH = 8;

  Correction {
    parties = List.copyOf(parties);
    columns = List.copyOf(columns);
  }

  /**
   * Reads a row.
   *
   * @throws TableException if a cell holds no date, kind, known actor or order of columns, or
   *     nothing says which text is meant
   */
  static Correction of(Row row, Authority authority) {
    boolean any = List.of("title", "date", "sha256").stream().anyMatch(c -> !row.get(c).isEmpty());
    if (!any) {
      throw row.problem("one of title, date and sha256 must say which text is meant");
    }
    String hash = row.get("sha256");
    if (!hash.isEmpty() && !hash.matches("[0-9a-fA-F]{" + SHORTEST_HASH + ",64}")) {
      throw row.problem("sha256: “" + hash + "” is not 8 to 64 hexadecimal digits");
    }
    date(row, "date");
    return new Correction(
        row, date(row, "set_date"), kind(row), parties(row, authority), ColumnOrder.in(row));
  }

  private static Optional<LocalDate> date(Row row, String column) {
    String date = row.get(column);
    try {
      return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException e) {
      throw row.problem(column + ": “" + date + "” is no date like 2024-05-16");
    }
  }

  private static Optional<Kind> kind(Row row) {
    String label = row.get("set_kind");
    Optional<Kind> kind =
        Arrays.stream(Kind.values()).filter(k -> k.label().equals(label)).findFirst();
    if (!label.isEmpty() && kind.isEmpty()) {
      String known =
          Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", "));
      throw row.problem("set_kind: “" + label + "” is none of " + known);
    }
    return kind;
  }

  private static List<Entity> parties(Row row, Authority authority) {
    List<Entity> parties = new ArrayList<>();
    for (String name : row.list("set_parties")) {
      parties.add(
          authority
              .speaker(name)
              .orElseThrow(() -> row.problem("set_parties: “" + name + "” is not known")));
    }
    return parties;
  }

  Asked asked() {
    String hash = row.get("sha256").toLowerCase(Locale.ROOT);
    return new Asked(Shingles.plain(row.get("title")), row.get("date"), hash, !columns.isEmpty());
  }

  boolean matches(Draft draft) {
    return asked().means(draft);
  }

  /** Of a row that means no text. */
  Problem unused() {
    String means = columns.isEmpty() ? "means no text" : "puts in order no text with pages";
    return new Problem(row.file(), row.line(), means + " of the corpus");
  }

  HeadReader.Reading corrected(HeadReader.Reading found) {
    Head head = found.head();
    String title = row.get("set_title").isEmpty() ? head.title() : row.get("set_title");
    String place = row.get("set_place").isEmpty() ? head.place() : row.get("set_place");
    Head right =
        new Head(
            title,
            date.or(head::date),
            place,
            parties.isEmpty() ? head.parties() : parties,
            kind.orElse(head.kind()));
    boolean supplied = found.isUntitled() && row.get("set_title").isEmpty();
    List<Doubt> doubts = found.doubts().stream().filter(d -> !isSettled(d)).toList();
    return new HeadReader.Reading(
        supplied ? HeadReader.withTitle(right) : right, found.dating(), doubts);
  }

  private boolean isSettled(Doubt doubt) {
    return (doubt.kind().equals("date-inferred") && date.isPresent())
        || (doubt.kind().equals("parties-unknown") && !parties.isEmpty())
        || (OrderDoubts.isOne(doubt) && row.get("order").equals(ColumnOrder.RIGHT));
  }
}

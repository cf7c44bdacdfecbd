package org.declgraph.declaration.correction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.head.HeadReader;
import org.declgraph.entity.authority.Authority;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.declgraph.text.source.SourceText;

/**
 * What analysts know better than the reader: a table beside a corpus folder and named like it
 * ({@code seeds/declarations.csv} for {@code seeds/declarations}), which nobody needs.
 *
 * <p>The columns {@code title}, {@code date} and {@code sha256} (of the text in UTF-8, as {@code
 * sha256sum} prints it, at least eight digits) say which text a row means, as the report of a build
 * names it; each may be empty. {@code set_title}, {@code set_date}, {@code set_place}, {@code
 * set_kind} and {@code set_parties} (names joined by {@code ;}) say what is right, and {@code
 * copy_of} names the title of the declaration that the text is a copy of, or is {@code none} where
 * it is a declaration of its own.
 *
 * <p>{@code order} is {@code right} where the lines were read in the right order, or says of pages
 * of a PDF, joined by {@code ;}, in which order their columns are to be read: {@code 3: 2 1} where
 * on page 3 the second column comes first. All columns of a page are named, by numbers from 1 in
 * the order in which they are read without the row; a headline, a page number and whatever else is
 * set apart on the page count as columns, as the doubt about a page lists them. A row with such an
 * order means PDF files alone, by a title and date that are in the file itself and by the hash of
 * its text, all of them as without the row; its other cells then hold for the text that bears that
 * title still, or stands in its place. Other rows may name a text by what it was or by what it is.
 */
public record Corrections(List<Correction> rows) {
  public static final Corrections NONE = new Corrections(List.of());

  public Corrections {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the tables beside corpus folders, where there are any.
   *
   * @throws TableException naming every row that cannot be used
   */
  public static Corrections beside(List<Path> corpus, Authority authority) {
    List<Row> rows = new ArrayList<>();
    for (Path folder : corpus) {
      Path file = folder.resolveSibling(folder.getFileName() + ".csv");
      if (Files.isDirectory(folder) && Files.isRegularFile(file)) {
        rows.addAll(Table.read(file).rows());
      }
    }
    return new Corrections(
        TableException.each(rows.stream(), row -> Correction.of(row, authority)));
  }

  /**
   * A source with the columns of its pages in the order that rows give; empty where none gives one.
   *
   * @param found the texts in it as it is
   * @throws TableException naming the rows that do not fit it or contradict each other
   */
  public Optional<SourceText> ordered(SourceText source, List<Draft> found) {
    if (source.pages().isEmpty()) {
      return Optional.empty();
    }
    List<ColumnOrder> orders =
        rows.stream()
            .filter(row -> !row.columns().isEmpty())
            .filter(row -> found.stream().anyMatch(draft -> row.asked().isMetBy(draft.known())))
            .flatMap(row -> row.columns().stream())
            .toList();
    SortedMap<Integer, ColumnOrder> pages = new TreeMap<>();
    TableException.each(
        orders.stream(),
        order -> pages.merge(order.page(), order.fitting(source), ColumnOrder::agreedWith));
    SortedMap<Integer, List<Integer>> columns = new TreeMap<>();
    pages.forEach((page, order) -> columns.put(page, order.columns()));
    return columns.isEmpty() ? Optional.empty() : Optional.of(source.ordered(columns));
  }

  /** A draft as the rows that mean it correct it. */
  public Draft applied(Draft draft) {
    HeadReader.Reading head = draft.head();
    for (Correction row : rows) {
      if (row.matches(draft)) {
        head = row.corrected(head);
      }
    }
    Optional<String> copyOf =
        rows.stream()
            .filter(row -> row.matches(draft))
            .map(row -> row.row().get("copy_of"))
            .filter(title -> !title.isEmpty())
            .findFirst();
    return draft.withHead(head).withCopyOf(copyOf.orElse(""));
  }

  /** The rows that mean none of some texts. */
  public List<Problem> unused(List<Draft> drafts) {
    return unused(asked -> drafts.stream().anyMatch(asked::means));
  }

  /** The rows that mean no text, by whether there is one that is asked for. */
  public List<Problem> unused(Predicate<Asked> isThere) {
    return rows.stream().filter(row -> !isThere.test(row.asked())).map(Correction::unused).toList();
  }
}

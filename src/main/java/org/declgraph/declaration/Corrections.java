package org.declgraph.declaration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.declgraph.entity.Authority;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;

/**
 * What analysts know better than the reader: a table beside a corpus folder and named like it
 * ({@code seeds/declarations.csv} for {@code seeds/declarations}), which nobody needs.
 *
 * <p>The columns {@code title}, {@code date} and {@code sha256} (of the text in UTF-8, as {@code
 * sha256sum} prints it, at least eight digits) say which text a row means, as the report of a build
 * names it; each may be empty. {@code set_title}, {@code set_date}, {@code set_place}, {@code
 * set_kind} and {@code set_parties} (names joined by {@code ;}) say what is right, {@code order} is
 * {@code right} where the lines were read in the right order, and {@code copy_of} names the title
 * of the declaration that the text is a copy of, or is {@code none} where it is a declaration of
 * its own.
 */
public record Corrections(List<Correction> rows) {
  public static final Corrections NONE = new Corrections(List.of());

  static final String APART = "none";

  public Corrections {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the tables beside corpus folders, where there are any.
   *
   * @throws TableException naming every row that cannot be used
   */
  public static Corrections beside(List<Path> corpus, Authority authority) {
    List<Correction> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path folder : corpus) {
      Path file = folder.resolveSibling(folder.getFileName() + ".csv");
      if (Files.isDirectory(folder) && Files.isRegularFile(file)) {
        for (Row row : Table.read(file).rows()) {
          try {
            rows.add(Correction.of(row, authority));
          } catch (TableException e) {
            problems.addAll(e.problems());
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Corrections(rows);
  }

  /** A draft as the rows that mean it correct it. */
  Draft applied(Draft draft) {
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
  List<Problem> unused(List<Draft> drafts) {
    List<Asked> known = rows.isEmpty() ? List.of() : drafts.stream().map(Draft::known).toList();
    return unused(asked -> known.stream().anyMatch(asked::isMetBy));
  }

  /** The rows that mean no text, by whether there is one that is asked for. */
  public List<Problem> unused(Predicate<Asked> isThere) {
    return rows.stream()
        .filter(row -> !isThere.test(row.asked()))
        .map(row -> new Problem(row.row().file(), row.row().line(), "means no text of the corpus"))
        .toList();
  }
}

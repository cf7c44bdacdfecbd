package org.declgraph.declaration.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declgraph.declaration.draft.OrderDoubts;
import org.declgraph.format.extraction.PageColumns;
import org.declgraph.table.Row;
import org.declgraph.table.TableException;
import org.declgraph.text.source.SourceText;

/**
 * In which order the columns of a page are to be read: {@code 3: 2 1} says that on page 3 the
 * second comes first.
 *
 * @param row that says so
 * @param page its number, from 1
 * @param columns their numbers, from 1, in the order in which they are read otherwise
 */
record ColumnOrder(Row row, int page, List<Integer> columns) {
  static final String RIGHT = "right";

  private static final String CELL = "order";
  private static final Pattern PAGE =
      Pattern.compile("(\\d{1,6})\\s*:\\s*(\\d{1,6}(?:\\s+\\d{1,6})*)");

  ColumnOrder {
    columns = List.copyOf(columns);
  }

  /**
   * The orders in a row's cell; none where it is empty or {@code right}.
   *
   * @throws TableException if it is anything else, or one is no permutation
   */
  static List<ColumnOrder> in(Row row) {
    if (List.of("", RIGHT).contains(row.get(CELL))) {
      return List.of();
    }
    List<ColumnOrder> orders = new ArrayList<>();
    Set<Integer> pages = new HashSet<>();
    for (String part : row.get(CELL).split(";", -1)) {
      ColumnOrder order = of(row, part.strip());
      if (!pages.add(order.page)) {
        throw row.problem(CELL + ": page " + order.page + " is named twice");
      }
      orders.add(order);
    }
    return orders;
  }

  private static ColumnOrder of(Row row, String part) {
    Matcher found = PAGE.matcher(part);
    if (!found.matches()) {
      throw row.problem(
          CELL + ": “" + part + "” is neither “right” nor a page and its columns, like “3: 2 1”");
    }
    List<Integer> columns =
        Arrays.stream(found.group(2).split("\\s+")).map(Integer::valueOf).toList();
    List<Integer> all = IntStream.rangeClosed(1, columns.size()).boxed().toList();
    if (!columns.stream().sorted().toList().equals(all)) {
      throw row.problem(
          CELL + ": “" + part + "” does not name each of the columns 1 to " + all.size() + " once");
    }
    return new ColumnOrder(row, Integer.parseInt(found.group(1)), columns);
  }

  /**
   * The same, for a text with such a page.
   *
   * @throws TableException if it has none
   */
  ColumnOrder fitting(SourceText source) {
    int pages = source.pages().size();
    if (page < 1 || page > pages) {
      throw row.problem(
          CELL + ": " + source.path() + " has no page " + page + ", its pages are 1 to " + pages);
    }
    PageColumns there = source.pages().get(page - 1);
    if (there.columns().size() != columns.size()) {
      String has =
          there.columns().isEmpty() ? "none" : OrderDoubts.beginnings(there, source.text());
      throw row.problem(
          "%s: “%s” does not fit page %d of %s, whose columns are %s"
              .formatted(CELL, row.get(CELL), page, source.path(), has));
    }
    return this;
  }

  /**
   * This, where another row says the same of the page.
   *
   * @throws TableException if it says another
   */
  ColumnOrder agreedWith(ColumnOrder other) {
    if (!columns.equals(other.columns)) {
      throw other.row.problem(
          "%s: page %d is in another order by %s:%d".formatted(CELL, page, row.file(), row.line()));
    }
    return this;
  }
}

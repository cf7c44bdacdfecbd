package org.declgraph.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file: UTF-8 with or without a byte-order mark, a header row, RFC 4180 quoting. */
public record Table(String file, List<String> columns, List<Row> rows) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file.
   *
   * @param required the columns it must have
   * @throws TableException naming the line, if it is no CSV, lacks a column, or a row has another
   *     number of cells than the header
   */
  public static Table read(Path file, String... required) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file), required);
    } catch (CharacterCodingException e) {
      throw new TableException(file.toString(), 0, "is not in UTF-8; save it as “CSV UTF-8”");
    } catch (IOException e) {
      throw new TableException(file.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  /** The same from text; {@code file} names it in problems. */
  public static Table parse(String file, String text, String... required) {
    String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<Row> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Reader reader = new StringReader(content);
        CSVParser parser = CSVParser.parse(reader, FORMAT)) {
      List<String> columns = parser.getHeaderNames();
      for (String column : required) {
        if (!columns.contains(column)) {
          problems.add(new Problem(file, 1, "column “" + column + "” is missing"));
        }
      }
      readRows(file, parser, rows, problems);
      if (!problems.isEmpty()) {
        throw new TableException(problems);
      }
      return new Table(file, columns, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new TableException(file, 1, "header: " + e.getMessage());
    }
  }

  /**
   * What each row stands for, in order.
   *
   * @throws TableException naming every row of which {@code meaning} throws one
   */
  public <T> List<T> map(Function<Row, T> meaning) {
    return TableException.each(rows.stream(), meaning);
  }

  private static void readRows(
      String file, CSVParser parser, List<Row> rows, List<Problem> problems) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord record : parser) {
        if (record.isConsistent()) {
          rows.add(new Row(file, line, record.toMap()));
        } else {
          problems.add(
              new Problem(
                  file,
                  line,
                  record.size() + " cells, the header has " + parser.getHeaderNames().size()));
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException e) {
      problems.add(new Problem(file, line, reason(e)));
    }
  }

  private static String reason(UncheckedIOException e) {
    return e.getCause() instanceof CSVException csv ? csv.getMessage() : e.getMessage();
  }
}

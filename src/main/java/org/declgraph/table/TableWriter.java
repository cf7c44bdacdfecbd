package org.declgraph.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as CSV: RFC 4180 quoting, {@code \n} at line ends, in the order given. */
public final class TableWriter implements AutoCloseable {
  private final CSVPrinter printer;

  /**
   * Writes the header row at once.
   *
   * @param out flushed, not closed, by {@link #close}
   */
  public TableWriter(Appendable out, List<String> columns) {
    try {
      printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
      printer.printRecord(columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(List<String> cells) {
    try {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

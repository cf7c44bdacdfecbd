package org.declgraph.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes lines, each with a line end. */
record Lines(Appendable out) {
  void write(List<String> lines) {
    try {
      for (String line : lines) {
        out.append(line).append(System.lineSeparator());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

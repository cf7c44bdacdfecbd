package org.declgraph.table;

import java.util.List;
import java.util.stream.Collectors;

/** Rows that cannot be read: all of them at once. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public TableException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public TableException(String file, long line, String message) {
    this(List.of(new Problem(file, line, message)));
  }

  public List<Problem> problems() {
    return problems;
  }
}

package org.declgraph.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * What each of some things gives, in order.
   *
   * @throws TableException naming all problems of all of them, once each was tried
   */
  public static <S, T> List<T> each(Stream<S> things, Function<S, T> giving) {
    List<Tried<T>> tried = things.map(thing -> Tried.of(thing, giving)).toList();
    List<Problem> problems = tried.stream().flatMap(one -> one.problems.stream()).toList();
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return tried.stream().flatMap(one -> one.given.stream()).toList();
  }

  /** What a thing gave: something, or problems. */
  private record Tried<T>(List<T> given, List<Problem> problems) {
    static <S, T> Tried<T> of(S thing, Function<S, T> giving) {
      try {
        return new Tried<>(List.of(giving.apply(thing)), List.of());
      } catch (TableException e) {
        return new Tried<>(List.of(), e.problems());
      }
    }
  }

  public List<Problem> problems() {
    return problems;
  }
}

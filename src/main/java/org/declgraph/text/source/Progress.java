package org.declgraph.text.source;

/** Is told how far long work has come. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE = (work, unit, total) -> count -> {};

  /**
   * Work begins.
   *
   * @param work what is done, such as {@code reading}
   * @param unit of what, such as {@code files}
   * @param total how many of them there are
   */
  Steps begin(String work, String unit, long total);

  /** The steps of a piece of work; may be told by several threads. */
  @FunctionalInterface
  interface Steps extends AutoCloseable {
    /** So many more are done. */
    void done(long count);

    /** The work ends. */
    @Override
    default void close() {}
  }
}

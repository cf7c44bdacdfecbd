package org.declgraph.table;

/**
 * What is wrong with a row of a file.
 *
 * @param line the line the row starts on, from 1; 0 where the whole file is meant
 */
public record Problem(String file, long line, String message) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
  }
}

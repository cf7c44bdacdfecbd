package org.declgraph.cli;

/** What a command tells the shell. */
final class ExitStatus {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_USAGE = 2;

  /** Done, but some input was refused. */
  static final int REFUSED = 3;

  private ExitStatus() {}
}

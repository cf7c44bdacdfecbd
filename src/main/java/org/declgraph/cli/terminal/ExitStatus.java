package org.declgraph.cli.terminal;

/** What a command tells the shell. */
public final class ExitStatus {
  public static final int DONE = 0;
  public static final int FAILED = 1;
  public static final int WRONG_USAGE = 2;

  /** Done, but some input was refused. */
  public static final int REFUSED = 3;

  private ExitStatus() {}
}

package org.declgraph.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.declgraph.cli.command.Declgraph;
import org.declgraph.cli.report.Failures;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import picocli.CommandLine.Help.Ansi;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Exits where the status is not 0; otherwise the process ends with its last thread. */
  public static void main(String[] arguments) {
    Logging.quiet();
    int status =
        run(new Terminal(utf8(System.out), utf8(System.err), Ansi.AUTO), Arguments.of(arguments));
    if (status != ExitStatus.DONE) {
      System.exit(status);
    }
  }

  /**
   * Runs a command without colours.
   *
   * @return the exit status
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    return run(new Terminal(out, err, Ansi.OFF), arguments);
  }

  private static int run(Terminal terminal, String... arguments) {
    try {
      return Declgraph.commandLine(terminal).execute(arguments);
    } catch (Throwable e) {
      return new Failures(terminal).unexpected(e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}

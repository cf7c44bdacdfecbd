package org.declgraph.cli.terminal;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Where a command prints.
 *
 * @param out results, as UTF-8
 * @param err refusals, failures and progress, as UTF-8
 * @param ansi whether colours and progress may be shown
 */
public record Terminal(PrintStream out, PrintStream err, Ansi ansi) {
  private static final int WIDTH = 120;

  /** Whether somebody looks at it while it is written. */
  public boolean isInteractive() {
    return ansi.enabled();
  }

  /** Its columns; where nobody looks, as many as a wide page has. */
  public int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : WIDTH;
  }

  public String strong(String text) {
    return styled(text, Style.bold);
  }

  public String faint(String text) {
    return styled(text, Style.faint);
  }

  public String warning(String text) {
    return styled(text, Style.fg_yellow);
  }

  private String styled(String text, IStyle style) {
    return ansi.enabled() ? style.on() + text + style.off() : text;
  }
}

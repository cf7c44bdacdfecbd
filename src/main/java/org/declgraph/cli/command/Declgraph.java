package org.declgraph.cli.command;

import java.io.PrintWriter;
import org.declgraph.cli.build.Version;
import org.declgraph.cli.report.Failures;
import org.declgraph.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program and its commands. */
@Command(
    name = "declgraph",
    description = {
      "Reads diplomatic declarations in Chinese and builds a knowledge graph of who holds which"
          + " position on what, in whose words, and since when.",
      "从中文外交声明中读出：谁、对何事、持何立场、原话如何、始于何时。"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:failed",
      "2:wrong usage",
      "3:done, but some input was refused (named on standard error)"
    })
public final class Declgraph implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "show where in the program an error happened")
  void debug(boolean debug) {
    if (debug) {
      System.setProperty(Failures.DEBUG, "true");
    }
  }

  public static CommandLine commandLine(Terminal terminal) {
    CommandLine commandLine = new CommandLine(new Declgraph());
    Failures failures = new Failures(terminal);
    commandLine.addSubcommand(new BuildCommand(terminal));
    commandLine.addSubcommand(new AddCommand(terminal));
    commandLine.addSubcommand(new RemoveCommand(terminal));
    commandLine.addSubcommand(new QueryCommand(terminal));
    commandLine.addSubcommand(new ShiftsCommand(terminal));
    commandLine.addSubcommand(new ExportCommand(terminal));
    commandLine.addSubcommand(new ServeCommand(terminal));
    commandLine.addSubcommand(new SuggestCommand(terminal));
    commandLine.addSubcommand(new EvaluateCommand(terminal));
    commandLine.addSubcommand(new ExplainCommand(terminal));
    return commandLine
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}

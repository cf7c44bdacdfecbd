package org.declgraph.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.query.saved.UsageException;
import org.declgraph.rdf.shape.ShapeException;
import org.declgraph.store.folder.StoreException;
import org.declgraph.table.Problem;
import org.declgraph.table.TableException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in lines that name the file or the option. */
public final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
  public static final String DEBUG = "declgraph.debug";

  private final Terminal terminal;

  public Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    terminal.err().println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, terminal.err());
    terminal.err().println(command.getCommandSpec().qualifiedName() + " --help shows how");
    return ExitStatus.WRONG_USAGE;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrongUsage) {
      return handleParseException(wrongUsage, new String[0]);
    }
    if (e instanceof UsageException) {
      terminal.err().println(e.getMessage());
      return ExitStatus.WRONG_USAGE;
    }
    if (e instanceof StoreException || e instanceof ShapeException) {
      terminal.err().println(e.getMessage());
      return ExitStatus.FAILED;
    }
    if (e instanceof TableException table) {
      table.problems().stream().map(Problem::toString).forEach(terminal.err()::println);
      return ExitStatus.FAILED;
    }
    Optional<String> file = fileProblem(e);
    if (file.isPresent() && !isDebugging()) {
      terminal.err().println(file.get());
      return ExitStatus.FAILED;
    }
    return unexpected(e);
  }

  private static Optional<String> fileProblem(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException wrapped ? wrapped.getCause() : e;
    if (cause instanceof NoSuchFileException missing) {
      return Optional.of(missing.getFile() + ": does not exist");
    }
    if (cause instanceof AccessDeniedException denied) {
      return Optional.of(denied.getFile() + ": access is denied");
    }
    if (cause instanceof FileSystemException file) {
      return Optional.of(file.getMessage());
    }
    return cause instanceof IOException ? Optional.of(cause.getMessage()) : Optional.empty();
  }

  /** An error of the program, or of the machine under it. */
  public int unexpected(Throwable e) {
    if (isDebugging()) {
      e.printStackTrace(terminal.err());
    } else if (e instanceof OutOfMemoryError) {
      long megabytes = Runtime.getRuntime().maxMemory() / 1_000_000;
      terminal
          .err()
          .printf(
              Locale.ROOT,
              "out of memory with at most %d MB; give it more, like java -Xmx%dm%n",
              megabytes,
              2 * megabytes);
    } else {
      terminal.err().println("declgraph: an error that should not happen: " + reason(e));
      terminal.err().println("--debug shows where; please report it with the input that led to it");
    }
    return ExitStatus.FAILED;
  }

  private static String reason(Throwable e) {
    String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage().lines().findFirst().get();
  }

  private static boolean isDebugging() {
    return Boolean.getBoolean(DEBUG);
  }
}

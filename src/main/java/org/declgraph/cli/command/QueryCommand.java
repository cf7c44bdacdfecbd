package org.declgraph.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.declgraph.cli.option.Queries;
import org.declgraph.cli.report.AnswerText;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Grid;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.query.answer.Answer;
import org.declgraph.query.answer.AnswerFormat;
import org.declgraph.query.saved.Limits;
import org.declgraph.query.saved.Question;
import org.declgraph.query.saved.SavedQuery;
import org.declgraph.store.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a saved query. */
@Command(
    name = "query",
    description = "Run a saved query; without a name, list them. 运行已保存的查询。",
    mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;

  @Parameters(
      paramLabel = "NAME|FILE",
      arity = "0..1",
      description = "a saved query, or a file with SPARQL")
  private String query;

  @Option(
      names = "--param",
      paramLabel = "name=value",
      arity = "1..*",
      description = "a value for a parameter of the query")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--format",
      defaultValue = "table",
      description =
          "table, csv, tsv or json: an array of plain objects, one a row (default: table)")
  private Format format;

  /** How an answer is printed. */
  enum Format {
    table,
    csv,
    tsv,
    json
  }

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (query == null) {
      list();
      return ExitStatus.DONE;
    }
    Question question = Question.of(Queries.find(query), parameters);
    try (Generation generation = store.open()) {
      print(question.ask(generation.dataset(), Limits.NONE));
    }
    return ExitStatus.DONE;
  }

  private void print(Answer answer) {
    if (format == Format.table) {
      new AnswerText(answer, terminal).write(terminal.out());
    } else {
      AnswerFormat.of(format.name()).orElseThrow().write(answer, terminal.out());
    }
  }

  private void list() {
    List<List<String>> rows = Queries.atHand().all().stream().map(QueryCommand::row).toList();
    new Grid(rows).lines().forEach(terminal.out()::println);
  }

  private static List<String> row(SavedQuery query) {
    return List.of(query.name(), (query.summary() + " " + query.summaryZh()).strip());
  }
}

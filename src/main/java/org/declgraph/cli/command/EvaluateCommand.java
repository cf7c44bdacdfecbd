package org.declgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.cli.option.CorpusPaths;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.report.ComparisonReport;
import org.declgraph.cli.report.EvaluationReport;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.stored.StoredTables;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.ProgressLine;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.evaluation.Comparison;
import org.declgraph.evaluation.Evaluation;
import org.declgraph.evaluation.Extraction;
import org.declgraph.evaluation.figure.VerdictFigures;
import org.declgraph.evaluation.gold.Gold;
import org.declgraph.store.Generation;
import org.declgraph.table.Row;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds what is extracted against annotated texts, or against another lexicon's reading. */
@Command(
    name = "evaluate",
    description = {
      "Hold what the store has against annotated texts; or, with --against, show what a changed"
          + " lexicon gains and loses.",
      "以人工标注检验抽取结果，或比较两套词典。"
    },
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Spec private CommandSpec spec;
  @Mixin private StoreFolder store;
  @Mixin private Lexicon lexicon;
  @Mixin private CorpusPaths corpus;

  @Parameters(
      paramLabel = "GOLD_DIR",
      arity = "0..1",
      description =
          "a folder with D.tsv, D.positions.csv and D.entities.csv of each text D; with --lexicon"
              + " or --corpus the texts are read anew, else the store's rows count")
  private Path goldFolder;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "the lexicon as it was: show what --lexicon gains and loses over the corpus")
  private Path against;

  @Option(names = "--verdicts", description = "precision by what analysts decided of positions")
  private boolean verdicts;

  @Option(names = "--rules", description = "list what became of each rule's rows, worst first")
  private boolean rules;

  @Option(names = "--misses", description = "list the annotated positions that were not found")
  private boolean misses;

  @Option(names = "--false", description = "list the rows that no annotation matches, by rule")
  private boolean falseRows;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (against != null) {
      print("", new ComparisonReport(comparison(), terminal).lines());
    } else if (verdicts) {
      print("", VerdictFigures.of(judged()).lines());
    } else if (goldFolder != null) {
      evaluate(Gold.read(goldFolder));
    } else {
      throw new ParameterException(
          spec.commandLine(), "GOLD_DIR, --against or --verdicts says what to evaluate by");
    }
    return ExitStatus.DONE;
  }

  private void evaluate(Gold gold) {
    EvaluationReport report = new EvaluationReport(Evaluation.of(gold, extraction()), terminal);
    print("", report.figures());
    if (rules) {
      print("\nrules:", report.rules());
    }
    if (misses) {
      print("\nnot found:", report.misses());
    }
    if (falseRows) {
      print("\nnot annotated:", report.falseRows());
    }
  }

  private Extraction extraction() {
    return lexicon.isGiven() || corpus.areGiven() ? Extraction.of(read(lexicon)) : stored();
  }

  private Extraction stored() {
    try (Generation generation = store.open()) {
      return new StoredTables(generation.dataset()).extraction();
    }
  }

  private List<Row> judged() {
    try (Generation generation = store.open()) {
      return new StoredTables(generation.dataset()).judged();
    }
  }

  private Corpus read(Lexicon by) {
    return by.load(CorpusReader::new).read(corpus.existing(), new ProgressLine(terminal));
  }

  private Comparison comparison() {
    Extraction before = Extraction.of(read(Lexicon.in(against)));
    Extraction after = Extraction.of(read(lexicon));
    return Comparison.of(before.positions(), after.positions());
  }

  private void print(String heading, List<String> lines) {
    if (!heading.isEmpty()) {
      terminal.out().println(heading);
    }
    lines.forEach(terminal.out()::println);
  }
}

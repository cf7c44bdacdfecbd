package org.declgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.evaluation.Evaluation;
import org.declgraph.evaluation.Extraction;
import org.declgraph.evaluation.Gold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds what is extracted against annotated texts. */
@Command(
    name = "evaluate",
    description = "Hold what is extracted against annotated texts. 以人工标注检验抽取结果。",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private Lexicon lexicon;
  @Mixin private CorpusPaths corpus;

  @Parameters(
      paramLabel = "GOLD_DIR",
      description = "a folder with D.tsv, D.positions.csv and D.entities.csv of each text D")
  private Path goldFolder;

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
    Gold gold = Gold.read(goldFolder);
    Corpus read = lexicon.load(CorpusReader::new).read(corpus.existing());
    EvaluationReport report =
        new EvaluationReport(Evaluation.of(gold, Extraction.of(read)), terminal);
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
    return ExitStatus.DONE;
  }

  private void print(String heading, List<String> lines) {
    if (!heading.isEmpty()) {
      terminal.out().println(heading);
    }
    lines.forEach(terminal.out()::println);
  }
}

package org.declgraph.cli;

import java.util.concurrent.Callable;
import org.declgraph.corpus.Corpus;
import org.declgraph.rdf.Vocabulary;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.store.KeptFiles;
import org.declgraph.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and builds its store. */
@Command(
    name = "build",
    description = "Read declarations and build the store. 读取声明，建立知识图谱。",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CorpusPaths paths;
  @Mixin private Lexicon lexicon;
  @Mixin private StoreFolder store;
  @Mixin private VerdictFile verdictFile;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Vocabulary.DEFAULT_BASE,
      description = "what the IRIs of resources begin with (default: ${DEFAULT-VALUE})")
  private String base;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildRun run =
        new BuildRun(
            terminal, new Build(lexicon, base, new ProgressLine(terminal)), verdictFile.read());
    KeptFiles files = KeptFiles.NONE.with(paths.existing());
    ReviewedCorpus reviewed = run.read(files);
    Corpus corpus = reviewed.corpus();
    if (corpus.declarations().isEmpty()) {
      throw new TableException(paths.names(), 0, "holds no declaration; the store stays as it was");
    }
    run.print(new CorpusReport(corpus, terminal).lines());
    run.load(reviewed, files, store.path());
    run.print(new NextSteps(store.path(), terminal).lines());
    return BuildRun.status(corpus);
  }
}

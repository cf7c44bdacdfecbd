package org.declgraph.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.declgraph.corpus.Corpus;
import org.declgraph.rdf.Vocabulary;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.review.Verdicts;
import org.declgraph.table.TableException;
import org.declgraph.text.Refusal;
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
    Instant start = Instant.now();
    Build build = new Build(lexicon, base);
    Verdicts verdicts = verdictFile.read();
    ReviewedCorpus reviewed = verdicts.applyTo(build.read(paths.existing()));
    Corpus corpus = reviewed.corpus();
    corpus.refusals().forEach(this::refuse);
    reviewed.unapplied().forEach(problem -> warn(problem.toString()));
    if (corpus.declarations().isEmpty()) {
      throw new TableException(paths.names(), 0, "holds no declaration; the store stays as it was");
    }
    long triples = build.load(reviewed, store.store());
    print(new CorpusReport(corpus, terminal).lines());
    if (reviewed.applied() > 0) {
      print(List.of("", Counted.of(reviewed.applied(), "position") + " judged by analysts"));
    }
    print(
        List.of(
            "",
            String.format(
                Locale.ROOT,
                "%s in %s, %,d triples, built in %.1f s",
                Counted.of(corpus.declarations().size(), "declaration"),
                store.path(),
                triples,
                Duration.between(start, Instant.now()).toMillis() / 1000.0)));
    print(new NextSteps(store.path(), terminal).lines());
    return corpus.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void warn(String problem) {
    terminal.err().println("verdict not applied: " + problem);
  }

  private void refuse(Refusal refusal) {
    terminal.err().println("refused: " + refusal.path() + " " + refusal.reason());
  }

  private void print(List<String> lines) {
    lines.forEach(terminal.out()::println);
  }
}

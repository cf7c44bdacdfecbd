package org.declgraph.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.declgraph.corpus.Corpus;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.review.Verdicts;
import org.declgraph.store.KeptFiles;
import org.declgraph.store.Store;
import org.declgraph.text.Refusal;

/** One reading of files into a store, with what is told of it on the way. */
final class BuildRun {
  private final Terminal terminal;
  private final Build build;
  private final Verdicts verdicts;
  private final Instant start = Instant.now();

  BuildRun(Terminal terminal, Build build, Verdicts verdicts) {
    this.terminal = terminal;
    this.build = build;
    this.verdicts = verdicts;
  }

  /** Reads files, and names those that are refused. */
  ReviewedCorpus read(KeptFiles files) {
    ReviewedCorpus reviewed = verdicts.applyTo(build.read(files));
    reviewed.corpus().refusals().forEach(this::refuse);
    reviewed
        .unapplied()
        .forEach(problem -> terminal.err().println("verdict not applied: " + problem));
    return reviewed;
  }

  private void refuse(Refusal refusal) {
    terminal.err().println("refused: " + refusal.path() + " " + refusal.reason());
  }

  /** Loads what was read, and says how much that is. */
  void load(ReviewedCorpus reviewed, KeptFiles files, Path folder) {
    long triples = build.load(reviewed, files, Store.at(folder));
    if (reviewed.applied() > 0) {
      print(List.of("", Counted.of(reviewed.applied(), "position") + " judged by analysts"));
    }
    print(
        List.of(
            "",
            String.format(
                Locale.ROOT,
                "%s in %s, %,d triples, built in %.1f s",
                Counted.of(reviewed.corpus().declarations().size(), "declaration"),
                folder,
                triples,
                Duration.between(start, Instant.now()).toMillis() / 1000.0)));
  }

  void print(List<String> lines) {
    lines.forEach(terminal.out()::println);
  }

  static int status(Corpus corpus) {
    return corpus.refusals().isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}

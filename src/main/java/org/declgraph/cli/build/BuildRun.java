package org.declgraph.cli.build;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.growth.change.Grown;
import org.declgraph.growth.whole.Loaded;
import org.declgraph.growth.whole.Rules;
import org.declgraph.growth.whole.WholeCorpus;
import org.declgraph.review.Reviewed;
import org.declgraph.store.Store;
import org.declgraph.store.file.KeptFile;
import org.declgraph.text.source.Refusal;

/** One reading of files into a store, with what is told of it on the way. */
public final class BuildRun {
  private final Terminal terminal;
  private final Path folder;
  private final Instant start = Instant.now();

  public BuildRun(Terminal terminal, Path folder) {
    this.terminal = terminal;
    this.folder = folder;
  }

  /** Names the files that are refused. */
  public void warn(List<Refusal> refusals) {
    refusals.forEach(
        refusal -> terminal.err().println("refused: " + refusal.path() + " " + refusal.reason()));
  }

  /** Names the verdicts that cannot be applied. */
  public void warn(Reviewed reviewed) {
    reviewed
        .unapplied()
        .forEach(problem -> terminal.err().println("verdict not applied: " + problem));
  }

  /** Reads a corpus into the store. */
  public Loaded load(WholeCorpus corpus, Rules rules) {
    Loaded loaded = corpus.load(Store.at(folder), name(rules, corpus.listed()), rules);
    warn(loaded.reviewed());
    return loaded;
  }

  /** Says how much was loaded. */
  public void printSize(Loaded loaded) {
    printJudged(loaded.reviewed());
    String size = Counted.of(loaded.overview().declarations().size(), "declaration");
    long triples = loaded.triples();
    print(String.format(Locale.ROOT, "%s in %s, %,d triples, built", size, folder, triples));
  }

  /** The name of the generation of some files. */
  public static String name(Rules rules, List<KeptFile> files) {
    return new Fingerprint().with(rules.conditions()).with(files).hex();
  }

  /** Says what became of a store that was changed. */
  public void printChange(Grown grown) {
    printJudged(grown.reviewed());
    print(
        String.format(
            Locale.ROOT,
            "%s in %s, %,d triples more, %,d less, changed",
            Counted.of(grown.declarations(), "declaration"),
            folder,
            grown.change().added().size(),
            grown.change().removed().size()));
  }

  private void printJudged(Reviewed reviewed) {
    if (reviewed.applied() > 0) {
      print(List.of("", Counted.of(reviewed.applied(), "position") + " judged by analysts"));
    }
  }

  private void print(String done) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    print(List.of("", String.format(Locale.ROOT, "%s in %.1f s", done, seconds)));
  }

  public void print(List<String> lines) {
    lines.forEach(terminal.out()::println);
  }

  public static int status(List<Refusal> refusals) {
    return refusals.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}

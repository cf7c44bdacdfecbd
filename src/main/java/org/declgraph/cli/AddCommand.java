package org.declgraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.declgraph.corpus.Corpus;
import org.declgraph.growth.Growing;
import org.declgraph.growth.Grown;
import org.declgraph.growth.Rules;
import org.declgraph.growth.WholeCorpus;
import org.declgraph.store.KeptFiles;
import org.declgraph.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds files to a store. */
@Command(
    name = "add",
    description = "Add files to the store, as a build of all of them would. 向图谱增添声明。",
    mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;
  @Mixin private Lexicon lexicon;
  @Mixin private VerdictFile verdictFile;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, or folders of files")
  private List<Path> added;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildRun run = new BuildRun(terminal, store.path());
    Path generation = store.inForce();
    List<Path> corpus = new ArrayList<>(KeptFiles.folders(generation));
    corpus.addAll(CorpusPaths.existing(added));
    Rules rules =
        new Build(lexicon, store.base(), verdictFile.read(), new ProgressLine(terminal))
            .rules(KeptFiles.tablesBeside(corpus));
    Growing growing = new Growing(rules, store.store());
    return growing.isPossible() ? grow(run, growing) : anew(run, rules, corpus);
  }

  private int grow(BuildRun run, Growing growing) {
    Grown[] grown = new Grown[1];
    growing.add(
        WholeCorpus.list(added),
        found -> {
          grown[0] = found;
          run.warn(found.news(), found.reviewed());
          report(run, found.news());
          return true;
        });
    run.printChange(grown[0]);
    return BuildRun.status(grown[0].news());
  }

  /** Where the store was made by other rules, all its files are read again. */
  private int anew(BuildRun run, Rules rules, List<Path> corpus) {
    Path generation = store.inForce();
    WholeCorpus whole = WholeCorpus.read(rules, corpus, KeptFiles.removed(generation));
    Corpus news = whole.in(file -> !file.origin().file().startsWith(generation));
    run.warn(news, whole.reviewed());
    report(run, news);
    run.load(whole, rules);
    return BuildRun.status(news);
  }

  private void report(BuildRun run, Corpus news) {
    if (news.declarations().isEmpty()) {
      throw new TableException(
          added.stream().map(Path::toString).collect(Collectors.joining(", ")),
          0,
          "nothing to add; the store stays as it was");
    }
    run.print(new CorpusReport(news, terminal).lines());
  }
}

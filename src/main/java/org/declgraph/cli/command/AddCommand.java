package org.declgraph.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.declgraph.cli.build.Build;
import org.declgraph.cli.build.BuildRun;
import org.declgraph.cli.option.CorpusPaths;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.option.VerdictFile;
import org.declgraph.cli.report.CorpusReport;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.terminal.ProgressLine;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.growth.change.Growing;
import org.declgraph.growth.change.Grown;
import org.declgraph.growth.whole.Loaded;
import org.declgraph.growth.whole.Rules;
import org.declgraph.growth.whole.WholeCorpus;
import org.declgraph.store.file.KeptFiles;
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
          run.warn(found.news().refusals());
          run.warn(found.reviewed());
          requireNews(found.news().declarations().size());
          run.print(new CorpusReport(found.news(), terminal).lines());
          return true;
        });
    run.printChange(grown[0]);
    return BuildRun.status(grown[0].news().refusals());
  }

  /** Where the store was made by other rules, all its files are read again. */
  private int anew(BuildRun run, Rules rules, List<Path> corpus) {
    Path generation = store.inForce();
    WholeCorpus whole = WholeCorpus.in(corpus, KeptFiles.removed(generation), rules);
    Set<String> news = whole.declarationsIn(file -> !file.origin().file().startsWith(generation));
    run.warn(whole.refusals());
    requireNews(news.size());
    Loaded loaded = run.load(whole, rules);
    run.print(new CorpusReport(loaded.overview().of(news), terminal).lines());
    run.printSize(loaded);
    return BuildRun.status(whole.refusals());
  }

  private void requireNews(int declarations) {
    if (declarations == 0) {
      throw new TableException(
          added.stream().map(Path::toString).collect(Collectors.joining(", ")),
          0,
          "nothing to add; the store stays as it was");
    }
  }
}

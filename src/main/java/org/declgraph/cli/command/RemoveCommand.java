package org.declgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.cli.build.Build;
import org.declgraph.cli.build.BuildRun;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.option.VerdictFile;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.ProgressLine;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.growth.change.Growing;
import org.declgraph.growth.change.Grown;
import org.declgraph.growth.whole.Rules;
import org.declgraph.growth.whole.WholeCorpus;
import org.declgraph.query.saved.UsageException;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a declaration out of a store. */
@Command(
    name = "remove",
    description = "Take a declaration out of the store. 从图谱移除一份声明。",
    mixinStandardHelpOptions = true)
final class RemoveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private StoreFolder store;
  @Mixin private Lexicon lexicon;
  @Mixin private VerdictFile verdictFile;

  @Parameters(paramLabel = "DECLARATION", description = "its id, as “query declarations” shows it")
  private String id;

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    BuildRun run = new BuildRun(terminal, store.path());
    Path generation = store.inForce();
    List<Path> corpus = KeptFiles.folders(generation);
    Rules rules =
        new Build(lexicon, store.base(), verdictFile.read(), new ProgressLine(terminal))
            .rules(KeptFiles.tablesBeside(corpus));
    Growing growing = new Growing(rules, store.store());
    if (!growing.isPossible()) {
      renew(run, rules, corpus);
    }
    require(growing.declarations());
    Grown[] grown = new Grown[1];
    growing.remove(
        id,
        found -> {
          grown[0] = found;
          run.warn(found.news().refusals());
          run.warn(found.reviewed());
          return true;
        });
    terminal.out().println("removed " + id);
    run.printChange(grown[0]);
    return ExitStatus.DONE;
  }

  /** Where the store was made by other rules, all its files are read again first. */
  private void renew(BuildRun run, Rules rules, List<Path> corpus) {
    List<String> removed = KeptFiles.removed(store.inForce());
    run.printSize(run.load(WholeCorpus.in(corpus, removed, rules), rules));
  }

  private void require(List<String> declarations) {
    if (!declarations.contains(id)) {
      throw new UsageException(
          "no declaration “" + id + "”; there are: " + String.join(", ", declarations));
    }
    if (declarations.size() == 1) {
      throw new TableException(id, 0, "is the only declaration; the store stays as it was");
    }
  }
}

package org.declgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.declgraph.cli.build.Build;
import org.declgraph.cli.build.BuildRun;
import org.declgraph.cli.build.NextSteps;
import org.declgraph.cli.option.CorpusPaths;
import org.declgraph.cli.option.Lexicon;
import org.declgraph.cli.option.VerdictFile;
import org.declgraph.cli.report.CorpusReport;
import org.declgraph.cli.stored.StoreFolder;
import org.declgraph.cli.terminal.Counted;
import org.declgraph.cli.terminal.ExitStatus;
import org.declgraph.cli.terminal.ProgressLine;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.growth.change.Difference;
import org.declgraph.growth.change.Growing;
import org.declgraph.growth.change.Grown;
import org.declgraph.growth.whole.Loaded;
import org.declgraph.growth.whole.Rules;
import org.declgraph.growth.whole.WholeCorpus;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.store.Store;
import org.declgraph.store.file.KeptFile;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.table.TableException;
import org.declgraph.text.source.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and builds its store; where there is one, reads what is not in it yet. */
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
    BuildRun run = new BuildRun(terminal, store.path());
    List<Path> corpus = paths.existing();
    Rules rules =
        new Build(lexicon, base, verdictFile.read(), new ProgressLine(terminal))
            .rules(KeptFiles.tablesBeside(corpus));
    Growing growing = new Growing(rules, Store.at(store.path()));
    if (growing.isPossible() && !growing.leavesOut()) {
      List<KeptFile> files = WholeCorpus.list(corpus);
      Difference difference = growing.differenceTo(files);
      if (!difference.isMuchOf(growing.files().size())) {
        return again(run, growing, new Again(BuildRun.name(rules, files), difference));
      }
    }
    return anew(run, rules, corpus);
  }

  private int anew(BuildRun run, Rules rules, List<Path> corpus) {
    WholeCorpus whole = WholeCorpus.in(corpus, List.of(), rules);
    run.warn(whole.refusals());
    requireDeclarations(whole.found().declarations().size());
    Loaded loaded = run.load(whole, rules);
    run.print(new CorpusReport(loaded.overview(), terminal).lines());
    run.printSize(loaded);
    run.print(new NextSteps(store.path(), terminal).lines());
    return BuildRun.status(whole.refusals());
  }

  private void requireDeclarations(int found) {
    if (found == 0) {
      throw new TableException(paths.names(), 0, "holds no declaration; the store stays as it was");
    }
  }

  private record Again(String name, Difference difference) {}

  /** What a store has already is not read again; what was refused is refused again. */
  private int again(BuildRun run, Growing growing, Again again) {
    List<Refusal> refusals =
        growing.files().stream()
            .filter(file -> file.isRefused() && !again.difference().gone().contains(file.key()))
            .map(file -> new Refusal(file.path(), file.refusal()))
            .toList();
    run.warn(refusals);
    int status = refusals.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
    if (again.difference().isEmpty()) {
      String there = Counted.of(growing.declarations().size(), "declaration");
      run.print(List.of(there + " in " + store.path() + ", nothing has changed"));
      return status;
    }
    Grown[] grown = new Grown[1];
    growing.become(
        again.name(),
        again.difference(),
        found -> {
          grown[0] = found;
          run.warn(found.news().refusals());
          run.warn(found.reviewed());
          requireDeclarations(found.declarations());
          run.print(new CorpusReport(found.news(), terminal).lines());
          return true;
        });
    run.printChange(grown[0]);
    run.print(new NextSteps(store.path(), terminal).lines());
    return Math.max(status, BuildRun.status(grown[0].news().refusals()));
  }
}

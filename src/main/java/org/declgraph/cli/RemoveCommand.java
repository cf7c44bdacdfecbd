package org.declgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.query.UsageException;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.store.KeptFiles;
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
  public Integer call() throws IOException {
    BuildRun run =
        new BuildRun(
            terminal,
            new Build(lexicon, store.base(), new ProgressLine(terminal)),
            verdictFile.read());
    KeptFiles files = store.store().files();
    Corpus corpus = run.read(files).corpus();
    KeptFiles rest = rest(files, corpus);
    Path copies = Files.createTempDirectory("declgraph-remove");
    try {
      rest.writeTo(copies);
      load(run, KeptFiles.in(copies));
    } finally {
      delete(copies);
    }
    return ExitStatus.DONE;
  }

  private void load(BuildRun run, KeptFiles rest) {
    ReviewedCorpus reviewed = run.read(rest);
    if (reviewed.corpus().declarations().isEmpty()) {
      throw new TableException(id, 0, "is the only declaration; the store stays as it was");
    }
    terminal.out().println("removed " + id);
    run.load(reviewed, rest, store.path());
  }

  /** All but the files of this declaration; one that carries another, too, stays. */
  private KeptFiles rest(KeptFiles files, Corpus corpus) {
    ReadDeclaration removed =
        corpus.declarations().stream()
            .filter(this::isMeant)
            .findFirst()
            .orElseThrow(() -> new UsageException("no declaration “" + id + "”" + ids(corpus)));
    List<String> used =
        corpus.declarations().stream()
            .filter(read -> !isMeant(read))
            .flatMap(RemoveCommand::files)
            .distinct()
            .toList();
    boolean shared = files(removed).anyMatch(used::contains);
    return (shared ? files.without(id) : files).using(used);
  }

  private boolean isMeant(ReadDeclaration read) {
    return read.declaration().id().equals(id);
  }

  private static String ids(Corpus corpus) {
    return corpus.declarations().stream()
        .map(read -> read.declaration().id())
        .collect(Collectors.joining(", ", "; there are: ", ""));
  }

  private static Stream<String> files(ReadDeclaration read) {
    return read.declaration().witnesses().stream().map(witness -> witness.source().path());
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}

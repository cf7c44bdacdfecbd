package org.declgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.review.ReviewedCorpus;
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
  public Integer call() throws IOException {
    KeptFiles files = store.store().files().with(CorpusPaths.existing(added));
    BuildRun run =
        new BuildRun(
            terminal,
            new Build(lexicon, store.base(), new ProgressLine(terminal)),
            verdictFile.read());
    ReviewedCorpus reviewed = run.read(files);
    Corpus news = news(reviewed.corpus());
    if (news.declarations().isEmpty()) {
      throw new TableException(
          added.stream().map(Path::toString).collect(Collectors.joining(", ")),
          0,
          "nothing to add; the store stays as it was");
    }
    run.print(new CorpusReport(news, terminal).lines());
    run.load(reviewed, files, store.path());
    return BuildRun.status(reviewed.corpus());
  }

  /** The declarations that an added file carries. */
  private Corpus news(Corpus corpus) throws IOException {
    Set<String> names = new HashSet<>();
    for (Path path : added) {
      names.addAll(names(path));
    }
    return new Corpus(
        corpus.declarations().stream().filter(read -> isIn(read, names)).toList(), List.of());
  }

  private static List<String> names(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path.getFileName().toString());
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.map(file -> path.relativize(file).toString().replace('\\', '/')).toList();
    }
  }

  private static boolean isIn(ReadDeclaration read, Set<String> names) {
    return read.declaration().witnesses().stream()
        .anyMatch(witness -> names.contains(witness.source().path()));
  }
}

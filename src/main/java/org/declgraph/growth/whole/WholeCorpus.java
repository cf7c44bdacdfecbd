package org.declgraph.growth.whole;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.corpus.Overview;
import org.declgraph.declaration.DeclarationReader;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.Witness;
import org.declgraph.declaration.correction.Corrections;
import org.declgraph.declaration.draft.FileDrafts;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.store.Contents;
import org.declgraph.store.Store;
import org.declgraph.store.file.KeptFile;
import org.declgraph.store.file.KeptFiles;
import org.declgraph.table.TableException;
import org.declgraph.text.source.Progress;
import org.declgraph.text.source.Refusal;
import org.declgraph.text.source.SourceReader;
import org.declgraph.text.source.SourceText;

/**
 * The declarations of a corpus, found from nothing and not read through yet.
 *
 * @param files all of them, with why some were refused
 * @param removed the ids of declarations that are left out
 */
public record WholeCorpus(
    List<ReadFile> files, List<Path> tables, List<String> removed, Declarations found) {

  /** The files below some paths. */
  public static List<KeptFile> list(List<Path> corpus) {
    return KeptFile.of(SourceReader.list(corpus));
  }

  /** Finds the declarations in files and folders, but for some. */
  public static WholeCorpus in(List<Path> corpus, List<String> removed, Rules rules) {
    DeclarationReader reader = rules.reader().declarations();
    Corrections corrections = reader.corrections(corpus);
    List<ReadFile> files = readAll(list(corpus), rules.progress());
    List<FileDrafts> drafts =
        TableException.each(files.parallelStream(), file -> file.drafts(reader, corrections))
            .stream()
            .flatMap(Optional::stream)
            .toList();
    List<Refusal> refusals = files.stream().flatMap(file -> file.refusal().stream()).toList();
    Declarations found = reader.together(drafts, corrections).with(refusals).without(removed);
    return new WholeCorpus(files, KeptFiles.tablesBeside(corpus), removed, found);
  }

  private static List<ReadFile> readAll(List<KeptFile> files, Progress progress) {
    try (Progress.Steps steps = progress.begin("reading", "files", files.size())) {
      return files.stream().map(ReadFile::of).peek(file -> steps.done(1)).toList();
    }
  }

  /** Its files. */
  public List<KeptFile> listed() {
    return files.stream().map(ReadFile::file).toList();
  }

  /** The files that gave nothing, and the rows of corrections that mean no text. */
  public List<Refusal> refusals() {
    return CorpusReader.refusals(found);
  }

  /** The ids of the declarations that some of its files have. */
  public Set<String> declarationsIn(Predicate<KeptFile> some) {
    Set<String> keys =
        listed().stream().filter(some).map(KeptFile::key).collect(Collectors.toSet());
    Set<String> ids = new HashSet<>();
    found.sources().gathered().stream()
        .filter(one -> DeclarationEntries.files(one).stream().anyMatch(keys::contains))
        .forEach(one -> ids.add(one.declaration().id()));
    removed.forEach(ids::remove);
    return ids;
  }

  /**
   * Reads its declarations into a store.
   *
   * @param name of the generation
   */
  public Loaded load(Store store, String name, Rules rules) {
    CorpusGraphs graphs = new CorpusGraphs(rules, found);
    long triples =
        store.replace(
            name,
            new Contents(
                generation -> graphs(graphs, generation, rules),
                texts(),
                List.of(new KeptFiles(used(), tables, removed))));
    Overview overview = new Overview(graphs.summaries(), refusals(), found.omissions());
    return new Loaded(triples, overview, graphs.reviewed());
  }

  private Stream<NamedGraph> graphs(CorpusGraphs graphs, Path generation, Rules rules) {
    CorpusCatalogue catalogue = new CorpusCatalogue(generation, files, found.sources());
    return graphs
        .checked(catalogue::add, () -> catalogue.commit(rules.conditions()))
        .onClose(catalogue::close);
  }

  private List<SourceText> texts() {
    return found.declarations().stream()
        .flatMap(declaration -> declaration.witnesses().stream())
        .map(Witness::source)
        .distinct()
        .toList();
  }

  /** The files that texts were found in. */
  private List<KeptFile> used() {
    Set<String> used = new HashSet<>();
    found.sources().texts().forEach(text -> used.add(TextEntry.fileOf(text.alone().key())));
    return listed().stream().filter(file -> used.contains(file.key())).toList();
  }
}

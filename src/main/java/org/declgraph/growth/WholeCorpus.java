package org.declgraph.growth;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.catalogue.CatalogueWriter;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.FileDrafts;
import org.declgraph.declaration.Gathered;
import org.declgraph.declaration.Informed;
import org.declgraph.declaration.Sources;
import org.declgraph.declaration.Witness;
import org.declgraph.rdf.NamedGraph;
import org.declgraph.rdf.ShapeCheck;
import org.declgraph.review.ReviewedCorpus;
import org.declgraph.shift.Step;
import org.declgraph.store.Ahead;
import org.declgraph.store.Contents;
import org.declgraph.store.KeptFile;
import org.declgraph.store.KeptFiles;
import org.declgraph.store.Threads;
import org.declgraph.text.Progress;
import org.declgraph.text.Refusal;
import org.declgraph.text.SourceReader;
import org.declgraph.text.SourceText;

/**
 * A corpus read from nothing.
 *
 * @param files all of them, with why some were refused
 * @param removed the ids of declarations that are left out
 */
public record WholeCorpus(
    List<ReadFile> files,
    List<Path> tables,
    List<String> removed,
    Sources sources,
    ReviewedCorpus reviewed) {

  /** What all declarations share, and what follows from them. */
  private static final int SHARED_GRAPHS = 2;

  /** The files below some paths. */
  public static List<KeptFile> list(List<Path> corpus) {
    return KeptFile.of(SourceReader.list(corpus));
  }

  /** Reads files and folders, but for some declarations. */
  public static WholeCorpus read(Rules rules, List<Path> corpus, List<String> removed) {
    List<ReadFile> files = readAll(list(corpus), rules.progress());
    List<FileDrafts> drafts =
        files.stream()
            .flatMap(file -> file.drafts(rules.reader().declarations()).stream())
            .toList();
    List<Refusal> refusals = files.stream().flatMap(file -> file.refusal().stream()).toList();
    Declarations found =
        rules
            .reader()
            .declarations()
            .together(drafts, rules.reader().declarations().corrections(corpus))
            .with(refusals);
    Corpus all = rules.reader().read(found.without(removed), rules.progress());
    return new WholeCorpus(
        files,
        KeptFiles.tablesBeside(corpus),
        removed,
        found.sources(),
        rules.verdicts().applyTo(all));
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

  /** The declarations that some of its files have, with what was refused. */
  public Corpus in(Predicate<KeptFile> some) {
    Set<String> keys = new HashSet<>();
    files.stream().map(ReadFile::file).filter(some).forEach(file -> keys.add(file.key()));
    Set<String> ids = new HashSet<>();
    sources.gathered().stream()
        .filter(one -> DeclarationEntries.files(one).stream().anyMatch(keys::contains))
        .forEach(one -> ids.add(one.declaration().id()));
    Corpus all = reviewed.corpus();
    List<ReadDeclaration> read =
        all.declarations().stream().filter(one -> ids.contains(one.declaration().id())).toList();
    return new Corpus(read, all.refusals(), all.omissions());
  }

  /** What a store is to hold of it. */
  public Contents contents(Rules rules) {
    Corpus corpus = reviewed.corpus();
    Future<List<Step>> steps =
        Threads.start("steps", () -> rules.shifts().in(corpus.declarations()).steps());
    ShapeCheck shapes = rules.shapes().get();
    Progress.Steps loading =
        rules.progress().begin("loading", "graphs", corpus.declarations().size() + SHARED_GRAPHS);
    Stream<NamedGraph> graphs =
        shapes
            .checked(Ahead.of(rules.graphs().graphs(corpus, () -> Threads.result(steps))))
            .peek(graph -> loading.done(1))
            .onClose(loading::close);
    Set<String> used = new HashSet<>();
    sources.texts().forEach(text -> used.add(TextEntry.fileOf(text.alone().key())));
    List<KeptFile> kept =
        files.stream().map(ReadFile::file).filter(file -> used.contains(file.key())).toList();
    return new Contents(
        graphs,
        texts(),
        List.of(new KeptFiles(kept, tables, removed), generation -> catalogue(rules, generation)));
  }

  private List<SourceText> texts() {
    return reviewed.corpus().declarations().stream()
        .flatMap(read -> read.declaration().witnesses().stream())
        .map(Witness::source)
        .distinct()
        .toList();
  }

  private void catalogue(Rules rules, Path generation) {
    Map<String, Declaration> taken = new HashMap<>();
    sources.gathered().forEach(g -> taken.put(g.best().key(), g.declaration()));
    Map<String, ReadDeclaration> read =
        reviewed.corpus().declarations().stream()
            .collect(Collectors.toMap(one -> one.declaration().id(), one -> one, (a, b) -> a));
    try (CatalogueWriter writer = CatalogueWriter.open(generation)) {
      files.forEach(file -> writer.add(file.entry()));
      for (Informed text : sources.texts()) {
        writer.add(new TextEntry(text, Optional.ofNullable(taken.get(text.alone().key()))));
      }
      DeclarationEntries entries = new DeclarationEntries(rules.graphs());
      for (Gathered gathered : sources.gathered()) {
        Optional.ofNullable(read.get(gathered.declaration().id()))
            .ifPresent(one -> writer.add(entries.of(gathered, one)));
      }
      writer.commit(rules.conditions());
    }
  }
}

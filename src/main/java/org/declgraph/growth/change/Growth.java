package org.declgraph.growth.change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.CatalogueWriter;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.catalogue.TextEntry;
import org.declgraph.claim.Series;
import org.declgraph.corpus.CorpusReader;
import org.declgraph.corpus.Overview;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.Summary;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Gathered;
import org.declgraph.declaration.correction.Asked;
import org.declgraph.declaration.draft.Draft;
import org.declgraph.declaration.draft.FileDrafts;
import org.declgraph.growth.whole.DeclarationEntries;
import org.declgraph.growth.whole.ReadFile;
import org.declgraph.growth.whole.Rules;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.rdf.shape.Overlay;
import org.declgraph.rdf.shape.ShapeCheck;
import org.declgraph.review.Reviewed;
import org.declgraph.review.Reviewer;
import org.declgraph.store.change.Change;
import org.declgraph.store.file.KeptFile;
import org.declgraph.table.TableException;
import org.declgraph.text.layout.Omission;
import org.declgraph.text.source.Refusal;

/**
 * Reads what a change of the files of a store touches, and nothing else, and says how its graphs
 * are to change: to what a build of all its files would make.
 */
final class Growth implements AutoCloseable {
  private final Rules rules;
  private final DatasetGraph dataset;
  private final Difference difference;
  private final Catalogue before;
  private final Catalogue kept;
  private final TextsAtHand texts;
  private final Regathering regathering;
  private final QuadChange change;
  private final Reviewer reviewer;

  /** Those that are new or may have changed, with what they were gathered from. */
  private final Map<String, Gathered> touched = new LinkedHashMap<>();

  private final Map<String, ReadDeclaration> read = new HashMap<>();
  private final Set<String> removed = new TreeSet<>();
  private final SortedSet<String> series = new TreeSet<>();

  Growth(Rules rules, Path generation, DatasetGraph dataset, Difference difference) {
    this.rules = rules;
    this.dataset = dataset;
    this.difference = difference;
    before = Catalogue.open(generation).orElseThrow();
    kept = Catalogue.open(generation).orElseThrow();
    texts = new TextsAtHand(rules.reader().declarations(), kept, generation);
    regathering = new Regathering(before, kept, texts, difference);
    change = new QuadChange(dataset);
    reviewer = rules.verdicts().reviewer();
  }

  Grown grow() {
    List<ReadFile> come = difference.come().stream().map(ReadFile::of).toList();
    List<FileDrafts> drafts =
        TableException.each(come.stream(), this::drafts).stream()
            .flatMap(Optional::stream)
            .toList();
    drafts.forEach(file -> texts.add(file.drafts()));
    List<Draft> fresh = drafts.stream().flatMap(file -> file.drafts().stream()).toList();
    Regathering.Found found = regathering.in(fresh);
    touch(found);
    Reviewed reviewed = readTouched(found);
    List<NamedGraph> changed = changeDeclarations(found.old());
    List<DeclarationEntry> entries = entries();
    changeShared(new SharedChange.Turn(found.old(), entries), changed, found.neighbours());
    return new Grown(
        new Change(
            change.removed(),
            change.added(),
            fresh.stream().map(Draft::source).distinct().toList(),
            files(fresh),
            folder -> catalogue(new Catalogued(come, found, entries), folder)),
        report(come, drafts),
        kept.declarations().size() + touched.size(),
        reviewed);
  }

  private Optional<FileDrafts> drafts(ReadFile file) {
    return file.drafts(rules.reader().declarations(), texts.corrections());
  }

  /** A declaration that was left out is not so any more when a file that has it is added. */
  private void touch(Regathering.Found found) {
    removed.addAll(difference.removed());
    found.gathered().stream()
        .filter(this::isOfNewFile)
        .forEach(one -> removed.remove(one.declaration().id()));
    Stream.concat(found.gathered().stream(), found.doubted().stream())
        .filter(one -> !removed.contains(one.declaration().id()))
        .forEach(this::touch);
  }

  private void touch(Gathered one) {
    String id = one.declaration().id();
    if (touched.put(id, one) != null || kept.declaration(id).isPresent()) {
      throw new TableException(
          one.best().source().path(), 0, "has another text of the title and day of " + id);
    }
  }

  private boolean isOfNewFile(Gathered one) {
    Set<String> come = new HashSet<>();
    difference.come().forEach(file -> come.add(file.key()));
    return DeclarationEntries.files(one).stream().anyMatch(come::contains);
  }

  private Reviewed readTouched(Regathering.Found found) {
    Set<String> old = new HashSet<>(touched.keySet());
    found.old().forEach(entry -> old.add(entry.id()));
    read(touched.values(), found.neighbours());
    return reviewer.reviewed(position -> mayBeIn(old, position));
  }

  /** Whether a position is of one of some declarations, or of none at all. */
  private boolean mayBeIn(Set<String> declarations, String position) {
    return dataset.stream(
            null, rules.iris().positionOf(position), Vocabulary.OF_DECLARATION.asNode(), null)
        .allMatch(
            quad ->
                declarations.stream()
                    .anyMatch(id -> rules.iris().declaration(id).equals(quad.getObject())));
  }

  private void read(Collection<Gathered> gathered, Neighbours neighbours) {
    CorpusReader reader = rules.reader();
    for (Gathered one : gathered) {
      Declaration declaration = reader.declarations().doubted(one.declaration(), neighbours);
      read.put(declaration.id(), reviewer.review(reader.read(declaration)));
    }
  }

  /** The graphs of declarations that are new or not as they were. */
  private List<NamedGraph> changeDeclarations(List<DeclarationEntry> old) {
    List<NamedGraph> changed = new ArrayList<>();
    for (String id : touched.keySet()) {
      NamedGraph graph = rules.graphs().graph(read.get(id));
      if (change.replace(graph)) {
        changed.add(graph);
        Series.nameOf(read.get(id).declaration()).ifPresent(series::add);
        old.stream().filter(entry -> entry.id().equals(id)).forEach(this::addSeries);
      }
    }
    for (DeclarationEntry entry : old) {
      if (!touched.containsKey(entry.id())) {
        change.remove(rules.iris().graph(entry.id()));
        addSeries(entry);
      }
    }
    return changed;
  }

  private void addSeries(DeclarationEntry entry) {
    if (!entry.series().isEmpty()) {
      series.add(entry.series());
    }
  }

  private List<DeclarationEntry> entries() {
    return touched.values().stream().map(this::entry).toList();
  }

  private DeclarationEntry entry(Gathered gathered) {
    ReadDeclaration one = read.get(gathered.declaration().id());
    return DeclarationEntries.of(gathered, one, rules.graphs().shares(one));
  }

  private void changeShared(
      SharedChange.Turn turn, List<NamedGraph> changed, Neighbours neighbours) {
    SharedChange shared = new SharedChange(rules, before, kept, dataset);
    SharedChange.Parts parts = shared.share(turn, change);
    shared.cite(turn, change);
    NamedGraph shifts = shared.move(series, members(neighbours), change);
    Graph described =
        new Overlay(parts.authority().graph(), dataset.getGraph(rules.iris().authorityGraph()));
    List<NamedGraph> all = new ArrayList<>(changed);
    all.addAll(List.of(parts.authority(), parts.derived(), shifts));
    check(all, described);
  }

  /** The declarations of the series that move, those that stay as they are read again. */
  private List<ReadDeclaration> members(Neighbours neighbours) {
    Set<String> others = new TreeSet<>();
    series.forEach(name -> kept.inSeries(name).forEach(entry -> others.add(entry.id())));
    read(regathering.declarations(others), neighbours);
    return read.values().stream()
        .filter(one -> Series.nameOf(one.declaration()).filter(series::contains).isPresent())
        .toList();
  }

  private void check(List<NamedGraph> graphs, Graph authority) {
    ShapeCheck shapes = rules.shapes().get();
    graphs.forEach(graph -> shapes.passed(graph, authority));
  }

  private Change.FileChange files(List<Draft> fresh) {
    Set<String> used = new HashSet<>();
    fresh.forEach(draft -> used.add(TextEntry.fileOf(draft.key())));
    List<KeptFile> added =
        difference.come().stream().filter(file -> used.contains(file.key())).toList();
    return new Change.FileChange(added, difference.gone(), List.copyOf(removed));
  }

  /** What the new files gave. */
  private Overview report(List<ReadFile> come, List<FileDrafts> drafts) {
    List<Refusal> refusals = new ArrayList<>();
    come.forEach(file -> file.refusal().ifPresent(refusals::add));
    texts.corrections().unused(this::isThere).stream()
        .map(CorpusReader::refusal)
        .forEach(refusals::add);
    SortedMap<String, List<Omission>> omissions = new TreeMap<>();
    drafts.forEach(file -> omissions.put(file.path(), file.omissions()));
    List<Summary> news =
        touched.values().stream()
            .filter(this::isOfNewFile)
            .map(one -> read.get(one.declaration().id()).summary())
            .toList();
    return new Overview(news, refusals, omissions);
  }

  private boolean isThere(Asked asked) {
    return kept.has(asked) || texts.isThere(asked);
  }

  /** What the catalogue is to know of a change. */
  private record Catalogued(
      List<ReadFile> come, Regathering.Found found, List<DeclarationEntry> entries) {}

  private void catalogue(Catalogued change, Path folder) {
    Regathering.Found found = change.found();
    Map<String, Declaration> taken = new HashMap<>();
    found.gathered().forEach(one -> taken.put(one.best().key(), one.declaration()));
    try (CatalogueWriter writer = CatalogueWriter.open(folder)) {
      difference.gone().forEach(writer::removeFile);
      found.gone().forEach(writer::removeText);
      found.texts().forEach(writer::removeText);
      found.old().forEach(entry -> writer.removeDeclaration(entry.id()));
      change.come().forEach(file -> writer.add(file.entry()));
      for (String key : found.texts()) {
        writer.add(new TextEntry(texts.get(key), Optional.ofNullable(taken.get(key))));
      }
      change.entries().forEach(writer::add);
      writer.commit(rules.conditions());
    }
  }

  @Override
  public void close() {
    before.close();
    kept.close();
  }
}

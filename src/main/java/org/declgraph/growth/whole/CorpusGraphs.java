package org.declgraph.growth.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.claim.Series;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.Summary;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.Declarations;
import org.declgraph.declaration.Gathered;
import org.declgraph.rdf.graph.GraphBuilder;
import org.declgraph.rdf.graph.Shares;
import org.declgraph.rdf.graph.Totals;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.shape.Overlay;
import org.declgraph.rdf.shape.ShapeCheck;
import org.declgraph.review.Reviewed;
import org.declgraph.review.Reviewer;
import org.declgraph.shift.Step;
import org.declgraph.text.source.Progress;
import org.declgraph.thread.Ahead;

/**
 * The graphs of a corpus, made and checked as its declarations are read. What was read of one is
 * let go when its graphs are made; the declarations of a series are read again where they are too
 * many to be kept.
 */
final class CorpusGraphs {
  /** How many steps come in one part of the graph. */
  private static final int STEPS = 2_000;

  private final Rules rules;
  private final List<Declaration> declarations;
  private final Map<String, Gathered> gathered = new HashMap<>();
  private final GraphBuilder graphs;
  private final NamedGraph scheme;
  private final Totals totals;
  private final Reviewer reviewer;
  private final Reads reads;
  private final List<Summary> summaries = new ArrayList<>();
  private Progress.Steps steps = Progress.NONE.begin("", "", 0);

  CorpusGraphs(Rules rules, Declarations found) {
    this.rules = rules;
    declarations = found.declarations();
    found.sources().gathered().forEach(this::know);
    graphs = rules.graphs();
    scheme = graphs.scheme();
    totals = graphs.totals();
    reviewer = rules.verdicts().reviewer();
    reads = new Reads(rules, reviewer);
  }

  private void know(Gathered one) {
    if (gathered.put(one.declaration().id(), one) != null) {
      throw new IllegalArgumentException("two declarations are called " + one.declaration().id());
    }
  }

  /** A graph, and where the entities and issues that it points to are described. */
  private record Described(NamedGraph graph, Graph authority) {}

  /**
   * The graphs, some of them in parts.
   *
   * @param catalogue takes the declarations, one after the other
   * @param complete called when it has all
   * @throws org.declgraph.rdf.shape.ShapeException from the stream, at the first that breaks a
   *     shape
   */
  Stream<NamedGraph> checked(Consumer<DeclarationEntry> catalogue, Runnable complete) {
    ShapeCheck shapes = rules.shapes().get();
    Iterator<Described> all =
        Iter.flatMap(
            List.<Supplier<Iterator<Described>>>of(
                    () -> Iter.of(new Described(scheme, scheme.graph())),
                    () -> eachDeclaration(catalogue),
                    () -> {
                      complete.run();
                      return allTogether();
                    })
                .iterator(),
            Supplier::get);
    return Ahead.of(Iter.asStream(all))
        .map(one -> shapes.passed(one.graph(), one.authority()))
        .onClose(() -> steps.close());
  }

  private void begin(String work, String unit, long total) {
    steps.close();
    steps = rules.progress().begin(work, unit, total);
  }

  private Iterator<Described> eachDeclaration(Consumer<DeclarationEntry> catalogue) {
    long total = declarations.stream().mapToLong(one -> one.sentences().size()).sum();
    begin("reading positions", "sentences", total);
    return Iter.flatMap(
        reads.each(declarations),
        read -> {
          steps.done(read.declaration().sentences().size());
          return declaration(read, catalogue);
        });
  }

  private Iterator<Described> declaration(
      ReadDeclaration read, Consumer<DeclarationEntry> catalogue) {
    Shares shares = graphs.shares(read);
    totals.add(read, shares);
    summaries.add(read.summary());
    catalogue.accept(DeclarationEntries.of(gathered.get(read.declaration().id()), read, shares));
    Graph authority = new Overlay(graphs.authority(shares).graph(), scheme.graph());
    return Stream.of(graphs.graph(read), graphs.derived(shares.onlyEdges()))
        .map(graph -> new Described(graph, authority))
        .iterator();
  }

  /** What all declarations share, and what follows from several. */
  private Iterator<Described> allTogether() {
    NamedGraph entities = totals.authority();
    Graph authority = new Overlay(entities.graph(), scheme.graph());
    Iterator<NamedGraph> parts =
        Iter.concat(Iter.of(entities), Iter.concat(totals.derived().iterator(), eachSeries()));
    return Iter.map(parts, graph -> new Described(graph, authority));
  }

  private Iterator<NamedGraph> eachSeries() {
    Map<String, List<Declaration>> series = new TreeMap<>();
    for (Declaration one : declarations) {
      Series.nameOf(one)
          .ifPresent(name -> series.computeIfAbsent(name, k -> new ArrayList<>()).add(one));
    }
    begin("following positions", "series", series.size());
    return Iter.flatMap(
        series.values().iterator(),
        members -> {
          steps.done(1);
          return shifts(reads.all(members));
        });
  }

  private Iterator<NamedGraph> shifts(List<ReadDeclaration> members) {
    List<Step> steps = rules.shifts().in(members).steps();
    return IntStream.iterate(0, i -> i < steps.size(), i -> i + STEPS)
        .mapToObj(i -> steps.subList(i, Math.min(steps.size(), i + STEPS)))
        .map(part -> graphs.shifts(part, members))
        .iterator();
  }

  /** What was read; once all graphs were taken. */
  List<Summary> summaries() {
    return summaries;
  }

  /** What became of the verdicts; once all graphs were taken. */
  Reviewed reviewed() {
    return reviewer.reviewed(position -> true);
  }
}

package org.declgraph.growth.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.declgraph.catalogue.Catalogue;
import org.declgraph.catalogue.DeclarationEntry;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.growth.whole.Rules;
import org.declgraph.rdf.citation.Citing;
import org.declgraph.rdf.citation.Titled;
import org.declgraph.rdf.citation.Titles;
import org.declgraph.rdf.graph.GraphBuilder;
import org.declgraph.rdf.graph.Shares;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Pair;
import org.declgraph.rdf.name.Vocabulary;
import org.declgraph.shift.Step;

/**
 * What the graphs that all declarations share are to say instead.
 *
 * @param before the catalogue as it was
 * @param kept the catalogue of the declarations that stay as they are
 */
record SharedChange(Rules rules, Catalogue before, Catalogue kept, DatasetGraph dataset) {
  /** Declarations as they were, and as they are to be. */
  record Turn(List<DeclarationEntry> old, List<DeclarationEntry> fresh) {
    Turn {
      old = List.copyOf(old);
      fresh = List.copyOf(fresh);
    }
  }

  /**
   * What is to be said.
   *
   * @param authority of the entities and candidates that are touched
   */
  record Parts(NamedGraph authority, NamedGraph derived) {}

  /** Changes entities, candidates, direct edges and co-mentions. */
  Parts share(Turn turn, QuadChange change) {
    GraphBuilder graphs = rules.graphs();
    Shares old = sum(turn.old());
    Shares fresh = sum(turn.fresh());
    Shares was = others(old, fresh).add(old);
    Shares is = others(old, fresh).add(fresh);
    NamedGraph authority = graphs.authority(is);
    NamedGraph derived = graphs.derived(is);
    change.replace(graphs.authority(was), authority);
    change.replace(graphs.derived(was), derived);
    return new Parts(authority, derived);
  }

  private static Shares sum(List<DeclarationEntry> entries) {
    Shares sum = new Shares();
    entries.forEach(entry -> sum.add(entry.shares()));
    return sum;
  }

  /** What the declarations that stay give of what is touched. */
  private Shares others(Shares old, Shares fresh) {
    Shares touched = new Shares().add(old).add(fresh);
    Shares others = kept.sharesIn(touched);
    Set<Pair> pairs = new HashSet<>(old.pairs().keySet());
    pairs.addAll(fresh.pairs().keySet());
    for (Pair pair : pairs) {
      int rest = counted(pair) - old.pairs().getOrDefault(pair, 0);
      if (rest > 0) {
        others.add(pair, rest);
      }
    }
    return others;
  }

  private int counted(Pair pair) {
    Iris iris = rules.iris();
    Iterator<Quad> count =
        dataset.find(
            iris.derivedGraph(), iris.coMention(pair), Vocabulary.COUNT.asNode(), Node.ANY);
    return count.hasNext() ? Integer.parseInt(count.next().getObject().getLiteralLexicalForm()) : 0;
  }

  /** Changes what declarations cite. */
  void cite(Turn turn, QuadChange change) {
    Set<Titled> titles = new LinkedHashSet<>();
    turn.old().forEach(entry -> titles.add(entry.titled()));
    turn.fresh().forEach(entry -> titles.add(entry.titled()));
    Set<Citing> others = new LinkedHashSet<>();
    titles.forEach(titled -> others.addAll(kept.citing(titled.title())));
    List<Titled> fresh = turn.fresh().stream().map(DeclarationEntry::titled).toList();
    Titles after =
        title ->
            Stream.concat(
                    kept.of(title).stream(), fresh.stream().filter(t -> t.title().equals(title)))
                .toList();
    change.replace(
        rules.graphs().citations(citing(turn.old(), others), before),
        rules.graphs().citations(citing(turn.fresh(), others), after));
  }

  private static List<Citing> citing(List<DeclarationEntry> entries, Collection<Citing> others) {
    List<Citing> all = new ArrayList<>(others);
    entries.forEach(entry -> all.add(entry.citing()));
    return all;
  }

  /** Changes the steps of some series. */
  NamedGraph move(Collection<String> series, List<ReadDeclaration> members, QuadChange change) {
    List<Step> steps = rules.shifts().in(members).steps();
    NamedGraph shifts = rules.graphs().shifts(steps, members);
    Set<Node> old = new LinkedHashSet<>();
    for (String name : series) {
      dataset
          .find(
              rules.iris().derivedGraph(),
              Node.ANY,
              Vocabulary.SERIES.asNode(),
              NodeFactory.createLiteralString(name))
          .forEachRemaining(quad -> old.add(quad.getSubject()));
    }
    change.replace(old, shifts);
    return shifts;
  }
}

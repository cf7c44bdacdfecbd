package org.declgraph.bench;

import static org.declgraph.bench.GeneratedGraph.IRIS;
import static org.declgraph.bench.GeneratedGraph.node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.declgraph.bench.GeneratedText.Said;
import org.declgraph.rdf.name.NamedGraph;
import org.declgraph.rdf.name.Vocabulary;

/** Steps from text to text of a series, as texts come: a step a position, and the silences. */
final class GeneratedShifts {
  /** Where a series spoke on an issue last. */
  private record Last(GeneratedText text, Said said, Node evidence) {}

  private final Map<Integer, Map<Integer, Last>> bySeries = new HashMap<>();

  NamedGraph after(GeneratedText text) {
    GeneratedGraph graph = new GeneratedGraph(IRIS.derivedGraph());
    Map<Integer, Last> before = bySeries.computeIfAbsent(text.series(), s -> new TreeMap<>());
    Map<Integer, Last> now = new TreeMap<>();
    Set<Integer> spoken = new HashSet<>();
    for (int i = 0; i < text.said().size(); i++) {
      Said said = text.said().get(i);
      Last last = new Last(text, said, node("evidence", text.number() + "-" + i));
      Node shift = shift(graph, text, said.issue(), text.number() + "-" + i);
      Last from = before.get(said.issue());
      graph.text(shift, Vocabulary.STEP, from == null ? "first-at-hand" : kind(from.said(), said));
      graph.link(shift, Vocabulary.EVIDENCE_TO, last.evidence());
      from(graph, shift, from);
      spoken.add(said.issue());
      now.put(said.issue(), last);
    }
    before.forEach(
        (issue, last) -> silence(graph, text, issue, spoken.contains(issue) ? null : last));
    now.forEach(before::put);
    return graph.named();
  }

  private static void silence(GeneratedGraph graph, GeneratedText text, int issue, Last last) {
    if (last == null || last.text().day().isBefore(text.day().minusYears(2))) {
      return;
    }
    Node shift = shift(graph, text, issue, text.number() + "-silent-" + issue);
    graph.text(shift, Vocabulary.STEP, text.partial() ? "not-in-part" : "silent");
    from(graph, shift, last);
  }

  private static Node shift(GeneratedGraph graph, GeneratedText text, int issue, String name) {
    Node shift = node("shift", name);
    graph.type(shift, Vocabulary.SHIFT);
    graph.link(shift, Vocabulary.ABOUT, GeneratedGraph.issue(issue));
    text.parties().forEach(p -> graph.link(shift, Vocabulary.HOLDER, GeneratedGraph.entity(p)));
    graph.text(shift, Vocabulary.SERIES, "series " + text.series());
    graph.link(shift, Vocabulary.TO, IRIS.declaration(text.id()));
    graph.day(shift, Vocabulary.DATE_TO, text.day());
    return shift;
  }

  private static void from(GeneratedGraph graph, Node shift, Last from) {
    if (from != null) {
      graph.link(shift, Vocabulary.EVIDENCE_FROM, from.evidence());
      graph.link(shift, Vocabulary.FROM, IRIS.declaration(from.text().id()));
      graph.day(shift, Vocabulary.DATE_FROM, from.text().day());
    }
  }

  private static String kind(Said from, Said to) {
    if (from.strength() != to.strength()) {
      return from.strength() < to.strength() ? "strengthened" : "softened";
    }
    return from.claim().equals(to.claim()) ? "repeated" : "reworded";
  }
}

package org.declgraph.rdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.declgraph.corpus.Corpus;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;
import org.declgraph.entity.Mention;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.shift.Step;

/** The graph of what follows from the others: direct edges, co-mentions, citations and shifts. */
final class DerivedGraph {
  private static final Pattern MARKS = Pattern.compile("[《》〈〉“”‘’「」『』\"\\s]");

  /** Two entities that a sentence names, in the order of their ids. */
  private record Pair(String first, String second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int order = first.compareTo(other.first);
      return order == 0 ? second.compareTo(other.second) : order;
    }
  }

  private final Iris iris;
  private final Citations citations;
  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
  private final Map<Pair, Integer> pairs = new TreeMap<>();

  DerivedGraph(Iris iris, Corpus corpus) {
    this.iris = iris;
    citations = new Citations(corpus);
  }

  NamedGraph build(Corpus corpus, Entities entities, List<Step> steps) {
    corpus.declarations().forEach(this::add);
    pairs.forEach(this::describe);
    ShiftDescriptions shifts = new ShiftDescriptions(iris, graph, corpus, entities);
    steps.forEach(shifts::describe);
    return new NamedGraph(iris.derivedGraph(), graph);
  }

  private void add(ReadDeclaration read) {
    for (ReadSentence sentence : read.sentences()) {
      sentence.positions().forEach(linked -> addEdges(sentence, linked));
      countPairs(sentence);
      cite(read, sentence);
    }
  }

  private void addEdges(ReadSentence sentence, LinkedPosition linked) {
    Position position = linked.position();
    for (Entity holder : position.roles().holders()) {
      Description actor = describe(iris.entity(holder));
      linked.issues().forEach(i -> actor.link(Vocabulary.TAKES_POSITION_ON, iris.issue(i)));
      if (position.stance().explicit()) {
        Relation relation = position.stance().relation();
        actor.link(Vocabulary.of(relation), iris.claim(position.targetText()));
        wholeTargets(sentence, position).forEach(e -> actor.link(Vocabulary.of(relation), e));
      }
    }
  }

  /**
   * The entity that is the whole target of a position, if there is one: of 支持欧亚经济联盟, not of
   * 反对将人权政治化, and never of what depends on a condition or is asked of somebody.
   */
  private List<Node> wholeTargets(ReadSentence sentence, Position position) {
    boolean conditional = !position.circumstances().condition().isEmpty();
    if (conditional || position.stance().relation() == Relation.URGES) {
      return List.of();
    }
    String target = bare(position.targetText());
    return sentence.mentions().stream()
        .filter(mention -> position.target().contains(mention.span()))
        .filter(mention -> mention.entity().type() != EntityType.UNNAMED)
        .filter(mention -> bare(mention.span().in(sentence.sentence().text())).equals(target))
        .map(mention -> iris.entity(mention.entity()))
        .distinct()
        .toList();
  }

  private static String bare(String words) {
    return MARKS.matcher(words).replaceAll("");
  }

  private void countPairs(ReadSentence sentence) {
    Set<String> ids = new TreeSet<>();
    sentence.mentions().stream()
        .map(Mention::entity)
        .filter(entity -> entity.type() != EntityType.UNNAMED)
        .forEach(entity -> ids.add(entity.id()));
    for (String first : ids) {
      for (String second : ids) {
        if (first.compareTo(second) < 0) {
          pairs.merge(new Pair(first, second), 1, Integer::sum);
        }
      }
    }
  }

  private void describe(Pair pair, int count) {
    Node first = iris.entity(pair.first());
    Node second = iris.entity(pair.second());
    describe(first).link(Vocabulary.MENTIONED_WITH, second);
    describe(second).link(Vocabulary.MENTIONED_WITH, first);
    describe(iris.hashed("co-mention", pair.first(), pair.second()))
        .is(Vocabulary.CO_MENTION)
        .links(Vocabulary.NAMES, List.of(first, second))
        .number(Vocabulary.COUNT, count);
  }

  private void cite(ReadDeclaration read, ReadSentence sentence) {
    Description declaration = describe(iris.declaration(read.declaration().id()));
    for (Mention mention : sentence.mentions()) {
      if (mention.entity().type() == EntityType.TREATY) {
        declaration.link(Vocabulary.CITES, iris.entity(mention.entity()));
        citations
            .find(mention.entity())
            .filter(id -> !id.equals(read.declaration().id()))
            .ifPresent(id -> declaration.link(Vocabulary.CITES, iris.declaration(id)));
      }
    }
  }

  private Description describe(Node node) {
    return new Description(graph, node);
  }
}

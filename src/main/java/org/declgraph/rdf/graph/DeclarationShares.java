package org.declgraph.rdf.graph;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.entity.Mention;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Roles;
import org.declgraph.rdf.name.ClaimWording;
import org.declgraph.rdf.name.Iris;
import org.declgraph.rdf.name.Pair;
import org.declgraph.rdf.name.Vocabulary;

/** Finds what a declaration gives to the graphs that all share. */
final class DeclarationShares {
  private static final Pattern MARKS = Pattern.compile("[《》〈〉“”‘’「」『』\"\\s]");

  private final Iris iris;
  private final Set<String> scheme;
  private final Shares shares = new Shares();

  private DeclarationShares(Iris iris, Set<String> scheme) {
    this.iris = iris;
    this.scheme = scheme;
  }

  /**
   * What a declaration gives.
   *
   * @param scheme the ids of its issues
   */
  static Shares of(ReadDeclaration read, Iris iris, Set<String> scheme) {
    return new DeclarationShares(iris, scheme).in(read);
  }

  private Shares in(ReadDeclaration read) {
    read.declaration().head().parties().forEach(shares::add);
    for (ReadSentence sentence : read.sentences()) {
      sentence.mentions().forEach(mention -> shares.add(mention.entity()));
      Stream.concat(sentence.positions().stream(), sentence.withdrawn().stream())
          .flatMap(DeclarationShares::entities)
          .forEach(shares::add);
      sentence.positions().forEach(this::addCandidates);
      sentence.positions().forEach(linked -> addEdges(sentence, linked));
      addPairs(sentence);
    }
    return shares;
  }

  private static Stream<Entity> entities(LinkedPosition linked) {
    Roles roles = linked.position().roles();
    Stream<Entity> others =
        Stream.of(roles.addressee(), roles.against(), roles.beneficiary())
            .flatMap(Optional::stream)
            .map(Role::entity);
    return Stream.of(roles.holders().stream(), others, linked.entities().stream()).flatMap(s -> s);
  }

  /** The issues that a position is about and the scheme lacks, with what was said of them. */
  private void addCandidates(LinkedPosition linked) {
    String wording = ClaimWording.of(linked.position().targetText());
    linked.issues().stream()
        .filter(id -> !scheme.contains(id))
        .forEach(id -> shares.addCandidate(id, wording));
  }

  private void addEdges(ReadSentence sentence, LinkedPosition linked) {
    Position position = linked.position();
    for (Entity holder : position.roles().holders()) {
      Node actor = iris.entity(holder);
      Node takes = Vocabulary.TAKES_POSITION_ON.asNode();
      linked.issues().forEach(id -> shares.edges().add(edge(actor, takes, iris.issue(id))));
      if (position.stance().explicit()) {
        Node relation = Vocabulary.of(position.stance().relation()).asNode();
        shares.edges().add(edge(actor, relation, iris.claim(position.targetText())));
        wholeTargets(sentence, position)
            .forEach(entity -> shares.edges().add(edge(actor, relation, entity)));
      }
    }
  }

  private static Triple edge(Node actor, Node relation, Node object) {
    return Triple.create(actor, relation, object);
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

  private void addPairs(ReadSentence sentence) {
    Set<String> ids = new TreeSet<>();
    sentence.mentions().stream()
        .map(Mention::entity)
        .filter(entity -> entity.type() != EntityType.UNNAMED)
        .forEach(entity -> ids.add(entity.id()));
    for (String first : ids) {
      for (String second : ids) {
        if (first.compareTo(second) < 0) {
          shares.add(new Pair(first, second), 1);
        }
      }
    }
  }
}

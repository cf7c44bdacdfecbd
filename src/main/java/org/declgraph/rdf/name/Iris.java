package org.declgraph.rdf.name;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.declgraph.declaration.Declaration;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;

/**
 * The names of resources: functions of content, never of file names, rules or order.
 *
 * @param base what every IRI begins with; ends in {@code /} or {@code #}
 */
public record Iris(String base) {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public Iris {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]*[/#]")) {
      throw new IllegalArgumentException("no base of IRIs that ends in / or #: " + base);
    }
  }

  public Node declaration(String id) {
    return named("declaration", id);
  }

  public Node entity(String id) {
    return named("entity", id);
  }

  public Node entity(Entity entity) {
    return named("entity", entity.id());
  }

  public Node issue(String id) {
    return named("issue", id);
  }

  /** The SKOS scheme that issues are in. */
  public Node scheme() {
    return NodeFactory.createURI(base + "scheme");
  }

  /** The SKOS scheme of what could become an issue. */
  public Node candidates() {
    return NodeFactory.createURI(base + "candidates");
  }

  /** The graph of ontology, entities and issues. */
  public Node authorityGraph() {
    return named("graph", "authority");
  }

  /** The graph of edges that follow from others. */
  public Node derivedGraph() {
    return named("graph", "derived");
  }

  /** The graph of one declaration. */
  public Node graph(String declaration) {
    return named("graph", declaration);
  }

  /**
   * A position: what who thinks of what in which declaration, however it was found; one that was
   * corrected keeps its name.
   */
  public Node position(Declaration declaration, LinkedPosition linked) {
    return positionOf(positionId(declaration, linked.asRead()));
  }

  /** The position of a name of which the last part is known. */
  public Node positionOf(String id) {
    return NodeFactory.createURI(base + "position/" + id);
  }

  /** The last part of a position's name. */
  public static String positionId(Declaration declaration, Position position) {
    List<String> holders = position.roles().holders().stream().map(Entity::id).sorted().toList();
    String addressee = position.roles().addressee().map(role -> role.entity().id()).orElse("");
    return Digest.of(
        declaration.id(),
        String.join(";", holders),
        position.stance().relation().label(),
        addressee,
        ClaimWording.of(position.targetText()));
  }

  /** A piece of evidence: its position, section and quote. */
  public Node evidence(Declaration declaration, LinkedPosition linked) {
    Position position = linked.position();
    return hashed(
        "evidence",
        position(declaration, linked).getURI().substring(base.length()),
        position.sentence().section(),
        position.sentence().quote());
  }

  /** A claim: its wording. */
  public Node claim(String target) {
    return hashed("claim", ClaimWording.of(target));
  }

  /** What counts the sentences that name two entities. */
  public Node coMention(Pair pair) {
    return hashed("co-mention", pair.first(), pair.second());
  }

  /** A resource of no other name than what it consists of. */
  public Node hashed(String kind, String... parts) {
    return NodeFactory.createURI(base + kind + "/" + Digest.of(parts));
  }

  /** The last part of an IRI of this base, as it was given. */
  public static String lastPart(Node node) {
    String uri = node.getURI();
    return uri.substring(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1);
  }

  private Node named(String kind, String id) {
    return NodeFactory.createURI(base + kind + "/" + encode(id));
  }

  private static String encode(String id) {
    StringBuilder encoded = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}

package org.declgraph.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;

/** Values of the catalogue as text: their parts, joined by a mark that no text has. */
final class Codec {
  static final String MARK = "\u001F";

  private Codec() {}

  static String join(String... parts) {
    return String.join(MARK, parts);
  }

  static List<String> parts(String joined) {
    return List.of(joined.split(MARK, -1));
  }

  /** An entity, its id first. */
  static String of(Entity entity) {
    StringBuilder text =
        new StringBuilder(
            join(
                entity.id(),
                entity.type().name(),
                entity.nameZh(),
                entity.nameEn(),
                entity.canonical()));
    new TreeMap<>(entity.facts())
        .forEach((name, value) -> text.append(MARK).append(name).append('=').append(value));
    return text.toString();
  }

  static Entity entity(String text) {
    List<String> parts = parts(text);
    Map<String, String> facts = new TreeMap<>();
    for (String fact : parts.subList(5, parts.size())) {
      int at = fact.indexOf('=');
      facts.put(fact.substring(0, at), fact.substring(at + 1));
    }
    return new Entity(
        parts.get(0),
        EntityType.valueOf(parts.get(1)),
        parts.get(2),
        parts.get(3),
        parts.get(4),
        facts);
  }

  /** A triple of three IRIs. */
  static String of(Triple edge) {
    return join(
        edge.getSubject().getURI(), edge.getPredicate().getURI(), edge.getObject().getURI());
  }

  static Triple edge(String text) {
    List<String> iris = Arrays.asList(text.split(MARK));
    return Triple.create(
        NodeFactory.createURI(iris.get(0)),
        NodeFactory.createURI(iris.get(1)),
        NodeFactory.createURI(iris.get(2)));
  }
}

package org.declgraph.entity.name;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Entity;

/**
 * What a declaration names by names that are certain.
 *
 * @param countries the countries among them, the most often named first
 * @param ids the ids of all
 */
public record Context(List<Entity> countries, Set<String> ids) {
  public Context {
    countries = List.copyOf(countries);
    ids = Set.copyOf(ids);
  }

  public static Context of(List<Candidate> certain) {
    List<Entity> named = certain.stream().map(Candidate::entity).flatMap(Optional::stream).toList();
    Map<Entity, Long> counts =
        named.stream()
            .filter(e -> e.facts().containsKey("iso3166"))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    List<Entity> countries =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Entity, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(e -> e.getKey().id()))
            .map(Map.Entry::getKey)
            .toList();
    return new Context(countries, named.stream().map(Entity::id).collect(Collectors.toSet()));
  }

  boolean has(Entity entity) {
    return ids.contains(entity.id());
  }
}

package org.declgraph.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.declaration.Declaration;
import org.declgraph.declaration.head.Kind;
import org.declgraph.entity.authority.Entity;

/**
 * The occasions of the same parties and kind of declaration, in order of date.
 *
 * @param name the parties' English names and the kind: {@code China;Russia joint-statement}
 */
public record Series(String name, List<Occasion> occasions) {
  public Series {
    occasions = List.copyOf(occasions);
  }

  /**
   * The series of some declarations, by name. A news report is no occasion: what it has a leader
   * say stands beside what was signed. Nor is a declaration without a date or parties.
   */
  public static List<Series> of(List<ReadDeclaration> declarations) {
    Map<String, List<ReadDeclaration>> byName = new TreeMap<>();
    declarations.stream()
        .filter(read -> isOccasion(read.declaration()))
        .sorted(Comparator.comparing(read -> read.declaration().id()))
        .forEach(
            read ->
                byName.computeIfAbsent(name(read.declaration()), k -> new ArrayList<>()).add(read));
    return byName.entrySet().stream()
        .map(series -> new Series(series.getKey(), occasions(series.getValue())))
        .toList();
  }

  /** The name of the series that a declaration is an occasion of; empty where it is none. */
  public static Optional<String> nameOf(Declaration declaration) {
    return Optional.of(declaration).filter(Series::isOccasion).map(Series::name);
  }

  private static boolean isOccasion(Declaration declaration) {
    return declaration.head().kind() != Kind.NEWS_REPORT
        && declaration.head().date().isPresent()
        && !declaration.head().parties().isEmpty();
  }

  /** The name of the series that a declaration belongs to. */
  public static String name(Declaration declaration) {
    String parties =
        declaration.head().parties().stream()
            .map(Entity::label)
            .sorted()
            .distinct()
            .collect(Collectors.joining(";"));
    return parties + " " + declaration.head().kind().label();
  }

  private static List<Occasion> occasions(List<ReadDeclaration> declarations) {
    Map<LocalDate, List<ReadDeclaration>> byDate =
        declarations.stream()
            .collect(
                Collectors.groupingBy(
                    read -> read.declaration().head().date().orElseThrow(),
                    TreeMap::new,
                    Collectors.toList()));
    return byDate.entrySet().stream()
        .map(day -> new Occasion(day.getKey(), day.getValue()))
        .toList();
  }
}

package org.declgraph.issue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Areas;
import org.declgraph.entity.authority.Entity;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.declgraph.text.place.PhraseFinder;

/** The issues that positions are linked to, and the words and entities that point to them. */
public final class IssueScheme {
  /**
   * The columns of {@code issues.csv}; {@code unless} holds words that make a row not apply; {@code
   * note} is for people.
   */
  static final List<String> COLUMNS =
      List.of("id", "zh", "en", "broader", "keywords", "entities", "unless", "note");

  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Map<String, List<Pointer>> keywords = new TreeMap<>();
  private final Map<String, List<Pointer>> entities = new HashMap<>();
  private final Map<String, List<Pointer>> byCountry = new ConcurrentHashMap<>();
  private final Map<String, List<String>> unless = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final PhraseFinder<List<Pointer>> finder;

  private IssueScheme(Table table) {
    table.rows().forEach(this::add);
    table.rows().forEach(this::check);
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    finder = new PhraseFinder<>(keywords);
  }

  /**
   * Reads {@code issues.csv} of a lexicon folder.
   *
   * @throws TableException naming every row that cannot be used
   */
  public static IssueScheme load(Path lexicon) {
    return of(Table.read(lexicon.resolve("issues.csv"), "id", "zh", "en", "broader"));
  }

  /** A scheme from a table with the columns of {@code issues.csv}. */
  public static IssueScheme of(Table table) {
    return new IssueScheme(table);
  }

  /** All issues and groups, in the order of the file. */
  public List<Issue> issues() {
    return List.copyOf(issues.values());
  }

  public Optional<Issue> byId(String id) {
    return Optional.ofNullable(issues.get(id));
  }

  /**
   * The words of an issue itself, by which a text can mention it without a position: those that
   * count in full and by themselves.
   */
  public List<String> keywords(String id) {
    return keywords.values().stream()
        .flatMap(List::stream)
        .filter(pointer -> pointer.issue().equals(id) && pointer.isName())
        .map(Pointer::cause)
        .toList();
  }

  /** The ids of the entities that point to an issue. */
  public Set<String> entities(String id) {
    return entities.values().stream()
        .flatMap(List::stream)
        .filter(pointer -> pointer.issue().equals(id))
        .map(Pointer::cause)
        .collect(Collectors.toSet());
  }

  PhraseFinder<List<Pointer>> finder() {
    return finder;
  }

  /** The pointers of an entity itself; of a country without any, those of the areas it lies in. */
  List<Pointer> pointers(Entity entity) {
    List<Pointer> own = entities.getOrDefault(entity.id(), List.of());
    String country = entity.facts().getOrDefault("iso3166", "");
    return own.isEmpty() && !country.isEmpty()
        ? byCountry.computeIfAbsent(country, this::ofAreas)
        : Collections.unmodifiableList(own);
  }

  private List<Pointer> ofAreas(String country) {
    return entities.keySet().stream()
        .filter(cause -> cause.startsWith(Pointer.AREA))
        .filter(cause -> Areas.contains(cause.substring(Pointer.AREA.length()), country))
        .sorted()
        .flatMap(cause -> entities.get(cause).stream())
        .toList();
  }

  /** The words beside which an issue is not meant. */
  List<String> unless(String issue) {
    return unless.getOrDefault(issue, List.of());
  }

  private void add(Row row) {
    String id = row.get("id");
    if (id.isEmpty() || row.get("zh").isEmpty()) {
      problems.add(new Problem(row.file(), row.line(), "an id and a Chinese name are needed"));
    } else if (issues.containsKey(id)) {
      problems.add(new Problem(row.file(), row.line(), "the id " + id + " is taken"));
    } else {
      issues.put(id, new Issue(id, row.get("zh"), row.get("en"), row.get("broader")));
      point(row);
    }
  }

  private void point(Row row) {
    String id = row.get("id");
    unless.put(id, row.list("unless"));
    try {
      row.list("keywords").stream().map(cell -> Pointer.keyword(id, cell)).forEach(this::word);
      row.list("entities").stream().map(cell -> Pointer.entity(id, cell)).forEach(this::entity);
    } catch (NumberFormatException e) {
      problems.add(new Problem(row.file(), row.line(), "no weight: " + e.getMessage()));
    }
  }

  private void word(Pointer pointer) {
    keywords.computeIfAbsent(pointer.cause(), k -> new ArrayList<>()).add(pointer);
  }

  private void entity(Pointer pointer) {
    entities.computeIfAbsent(pointer.cause(), k -> new ArrayList<>()).add(pointer);
  }

  private void check(Row row) {
    String broader = row.get("broader");
    if (!broader.isEmpty() && !issues.containsKey(broader)) {
      problems.add(
          new Problem(row.file(), row.line(), "broader " + broader + " is no id of this file"));
    }
  }
}

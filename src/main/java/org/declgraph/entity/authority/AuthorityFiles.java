package org.declgraph.entity.authority;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declgraph.entity.authority.Territories.Territory;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;

/** The entity files of a lexicon folder, read and joined with what CLDR knows. */
final class AuthorityFiles {
  private static final String[] COUNTRY_COLUMNS = {
    "iso", "en", "canonical", "aliases", "abbreviation"
  };
  private static final Set<String> NAME_COLUMNS =
      Set.of("id", "zh", "en", "canonical", "aliases", "source");

  private final NameList names = new NameList();
  private final NameList abbreviations = new NameList();
  private final NameList initials = new NameList();
  private final NameList actors = new NameList();
  private final Set<String> ordinaryWords = new TreeSet<>();
  private final Map<String, List<GuardedName>> guarded = new TreeMap<>();
  private final Set<String> usual = new TreeSet<>();
  private final Map<String, Entity> byId = new TreeMap<>();
  private final List<Row> meetings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private AuthorityFiles() {}

  static AuthorityFiles read(Path lexicon) {
    AuthorityFiles files = new AuthorityFiles();
    Map<String, Row> countries =
        rows(lexicon, "countries", COUNTRY_COLUMNS).stream()
            .collect(Collectors.toMap(row -> row.get("iso"), Function.identity(), (a, b) -> b));
    Territories.all().forEach(t -> files.add(t, countries.remove(t.code())));
    countries.values().forEach(row -> files.refuse(row, "CLDR knows no country " + row.get("iso")));
    rows(lexicon, "not-names", "word").forEach(row -> files.ordinaryWords.add(row.get("word")));
    for (EntityType type : EntityType.values()) {
      rows(lexicon, file(type), "id", "zh", "en", "aliases").forEach(row -> files.add(type, row));
    }
    files.ordinaryWords.forEach(files.names::remove);
    files.meetings.addAll(rows(lexicon, "meetings", "id", "title", "parties", "guests", "example"));
    if (!files.problems.isEmpty()) {
      throw new TableException(files.problems);
    }
    return files;
  }

  NameList names() {
    return names;
  }

  NameList abbreviations() {
    return abbreviations;
  }

  NameList initials() {
    return initials;
  }

  Set<String> ordinaryWords() {
    return ordinaryWords;
  }

  NameList actors() {
    return actors;
  }

  Map<String, List<GuardedName>> guarded() {
    return guarded;
  }

  /** The rows of standing meetings, whose parties are not looked up yet. */
  List<Row> meetings() {
    return meetings;
  }

  /** The ids of countries whose sides need no introduction. */
  Set<String> usual() {
    return usual;
  }

  Map<String, Entity> byId() {
    return byId;
  }

  private static String file(EntityType type) {
    return switch (type) {
      case ORGANISATION -> "organisations";
      case TREATY -> "treaties";
      case REGION -> "regions";
      case PERSON -> "persons";
      case INITIATIVE -> "initiatives";
      case EVENT -> "events";
      case UNNAMED -> "actors";
    };
  }

  private static List<Row> rows(Path lexicon, String name, String... required) {
    Path file = lexicon.resolve(name + ".csv");
    return Files.exists(file) ? Table.read(file, required).rows() : List.of();
  }

  private void add(Territory territory, Row row) {
    Entity entity = entity(territory, row);
    byId.put(entity.id(), entity);
    names.add(territory.zh(), entity);
    names.add(territory.shortZh(), entity);
    names.add(entity.canonical(), entity);
    if (row != null) {
      row.list("aliases").forEach(alias -> names.add(alias, entity));
      if (!row.get("usual").isEmpty()) {
        usual.add(entity.id());
      }
      abbreviate(territory, row, entity);
    }
  }

  /** A territory that the lexicon says nothing of has no side of its own. */
  private void abbreviate(Territory territory, Row row, Entity entity) {
    String given = row.get("abbreviation");
    if (given.isEmpty()) {
      initials.add(territory.zh().substring(0, 1), entity);
    } else {
      abbreviations.add(given, entity);
    }
  }

  private static Entity entity(Territory territory, Row row) {
    String english = row == null || row.get("en").isEmpty() ? territory.en() : row.get("en");
    String canonical = row == null ? territory.zh() : row.get("canonical");
    Map<String, String> facts = new LinkedHashMap<>();
    if (!territory.isArea()) {
      facts.put("iso3166", territory.code());
    }
    if (!territory.m49().isEmpty()) {
      facts.put("m49", territory.m49());
    }
    return new Entity(
        Slug.ofEnglish(english),
        EntityType.REGION,
        territory.shortZh(),
        english.replace("&", "and"),
        canonical,
        facts);
  }

  private void add(EntityType type, Row row) {
    if (row.get("id").isEmpty() || row.get("zh").isEmpty()) {
      refuse(row, "an id and a Chinese name are needed");
      return;
    }
    Entity entity = entity(type, row);
    Entity known = byId.putIfAbsent(entity.id(), entity);
    if (known != null && known.type() != EntityType.REGION) {
      refuse(row, "the id " + entity.id() + " is taken by " + known.nameZh());
      return;
    }
    name(row, known == null ? entity : known);
  }

  /** A row with the id of a territory that CLDR knows adds names to it. */
  private void name(Row row, Entity entity) {
    NameList list = entity.type() == EntityType.UNNAMED ? actors : names;
    list.add(row.get("zh"), entity);
    list.add(entity.canonical(), entity);
    row.list("aliases").forEach(alias -> alias(alias, entity, list));
  }

  /** {@code 半岛@korean-peninsula} is an alias where the declaration names what stands after @. */
  private void alias(String alias, Entity entity, NameList list) {
    int at = alias.indexOf('@');
    if (at < 0) {
      list.add(alias, entity);
    } else {
      guarded
          .computeIfAbsent(alias.substring(0, at), a -> new ArrayList<>())
          .add(new GuardedName(entity, alias.substring(at + 1)));
    }
  }

  private static Entity entity(EntityType type, Row row) {
    Map<String, String> facts =
        row.cells().entrySet().stream()
            .filter(cell -> !NAME_COLUMNS.contains(cell.getKey()) && !cell.getValue().isBlank())
            .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().strip()));
    String canonical = row.get("canonical").isEmpty() ? row.get("zh") : row.get("canonical");
    return new Entity(row.get("id"), type, row.get("zh"), row.get("en"), canonical, facts);
  }

  private void refuse(Row row, String message) {
    problems.add(new Problem(row.file(), row.line(), message));
  }
}

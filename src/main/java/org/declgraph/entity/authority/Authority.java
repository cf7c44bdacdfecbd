package org.declgraph.entity.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.table.Row;
import org.declgraph.table.TableException;

/**
 * Whom and what names stand for: countries and areas from CLDR, organisations, treaties and the
 * rest from the lexicon.
 */
public final class Authority {
  private static final String SIDE_ENDING = "方";
  private static final Pattern SIDE = Pattern.compile("(.{1,6}?)" + SIDE_ENDING);

  /** 印尼, 南非: in 中印尼. */
  private static final int LONGEST_SHORT = 2;

  private final NameList names;
  private final NameList abbreviations;
  private final NameList initials;
  private final Actors actors;
  private final Set<String> ordinaryWords;
  private final Map<String, List<GuardedName>> guarded;
  private final Set<String> usual;
  private final Map<String, Entity> byId;
  private final List<Meeting> meetings;

  Authority(AuthorityFiles files) {
    names = files.names();
    abbreviations = files.abbreviations();
    initials = files.initials();
    ordinaryWords = Set.copyOf(files.ordinaryWords());
    actors = new Actors(this, files.actors());
    guarded = files.guarded();
    usual = Set.copyOf(files.usual());
    byId = Collections.unmodifiableMap(new TreeMap<>(files.byId()));
    meetings = files.meetings().stream().map(this::meeting).toList();
  }

  /**
   * Reads the lexicon's entity files.
   *
   * @param lexicon the folder
   * @throws TableException naming every row that cannot be used
   */
  public static Authority load(Path lexicon) {
    return new Authority(AuthorityFiles.read(lexicon));
  }

  /** The entity that a Chinese name, an alias or a side (俄方) stands for. */
  public Optional<Entity> find(String name) {
    return find(name, List.of());
  }

  /**
   * The same, where a name that several share (巴方) means the first of {@code context} that bears
   * it.
   */
  public Optional<Entity> find(String name, Collection<Entity> context) {
    Optional<Entity> named = among(names.get(name), context);
    return named.isPresent() ? named : side(name, context);
  }

  /** The countries that a string of their short names stands for (中俄蒙, 中印尼); else none. */
  public List<Entity> abbreviated(String compound, Collection<Entity> context) {
    List<Entity> countries = new ArrayList<>();
    for (int i = 0; i < compound.length(); ) {
      int length = shortNameAt(compound, i, context);
      if (length == 0) {
        return List.of();
      }
      among(abbreviations.get(compound.substring(i, i + length)), context)
          .ifPresent(countries::add);
      i += length;
    }
    return List.copyOf(countries);
  }

  /** The length of the longest short name at a place; 0 where there is none. */
  private int shortNameAt(String compound, int start, Collection<Entity> context) {
    for (int length = Math.min(LONGEST_SHORT, compound.length() - start); length > 0; length--) {
      String name = compound.substring(start, start + length);
      if (among(abbreviations.get(name), context).isPresent()) {
        return length;
      }
    }
    return 0;
  }

  /** The standing meetings of states, the likeliest first. */
  public List<Meeting> meetings() {
    return meetings;
  }

  private Meeting meeting(Row row) {
    List<Entity> parties = row.list("parties").stream().map(this::actor).toList();
    return new Meeting(row.pattern("title"), parties, row.list("guests"));
  }

  /** The short names that stand for a country in 中印尼 or 印尼方, the usual ones first. */
  public List<String> shortNames(Entity country) {
    return Stream.of(abbreviations, initials)
        .flatMap(list -> list.all().entrySet().stream())
        .filter(entry -> entry.getValue().stream().anyMatch(e -> e.id().equals(country.id())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A state, an organisation or a group of states by its Chinese name, or by its id: 东盟成员国. */
  public Optional<Entity> speaker(String name) {
    return find(name).or(() -> byId(name)).or(() -> actors.group(name));
  }

  public Optional<Entity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The entity with an English name, as annotations and options write it: {@code China}. */
  public Optional<Entity> findEnglish(String name) {
    return byId.values().stream()
        .filter(e -> e.nameEn().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  /** Whoever a wording stands for, named or not: 上海合作组织成员国, 个别国家, 有关各方. */
  public Entity actor(String wording) {
    return actor(wording, List.of());
  }

  /** The same, where {@code context} decides between several of one name. */
  public Entity actor(String wording, Collection<Entity> context) {
    return actors.actor(wording, context);
  }

  /** Whoever a wording lists: 美国、英国和澳大利亚 are three; one that is no list of names is one. */
  public List<Entity> actors(String wording, Collection<Entity> context) {
    return actors.in(wording, context);
  }

  /** Every name that is known, folded. */
  public Set<String> knownNames() {
    return names().keySet();
  }

  /** Every name and whom it may stand for, folded. */
  public Map<String, List<Entity>> names() {
    return names.all();
  }

  /** Every short name of a country (中, 印尼): the usual ones, and the first characters of names. */
  public Set<String> abbreviations() {
    Set<String> all = new TreeSet<>(abbreviations.all().keySet());
    all.addAll(initials.all().keySet());
    return all;
  }

  /** Short names that count only where the declaration also names something else. */
  public Map<String, List<GuardedName>> guarded() {
    return guarded;
  }

  /** Whether a country's side (美方) needs no other mention of the country to be understood. */
  public boolean isUsual(Entity country) {
    return usual.contains(country.id());
  }

  /** The short names of such countries. */
  public Set<String> usualAbbreviations() {
    return abbreviations.all().entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(this::isUsual))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The short names that the lexicon gives, not the first characters of names. */
  public Set<String> explicitAbbreviations() {
    return abbreviations.all().keySet();
  }

  /** Words that look like names or hold one and are none: 西方, 发展中国家. */
  public Set<String> ordinaryWords() {
    return ordinaryWords;
  }

  /**
   * The usual short name of one country beats the first character of another's, unless context
   * decides.
   */
  private Optional<Entity> abbreviation(String shortName, Collection<Entity> context) {
    List<Entity> usual = abbreviations.get(shortName);
    List<Entity> all = Stream.concat(usual.stream(), initials.get(shortName).stream()).toList();
    Optional<Entity> meant = among(all, context);
    return meant.isPresent() || usual.size() != 1 ? meant : first(usual);
  }

  private Optional<Entity> side(String name, Collection<Entity> context) {
    if (!name.endsWith(SIDE_ENDING) || ordinaryWords.contains(name)) {
      return Optional.empty();
    }
    Matcher side = SIDE.matcher(name);
    return side.matches() ? abbreviation(side.group(1), context) : Optional.empty();
  }

  private static Optional<Entity> among(List<Entity> candidates, Collection<Entity> context) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    for (Entity near : context) {
      for (Entity candidate : candidates) {
        if (candidate.id().equals(near.id())) {
          return Optional.of(candidate);
        }
      }
    }
    return candidates.size() == 1 ? first(candidates) : Optional.empty();
  }

  private static Optional<Entity> first(List<Entity> candidates) {
    return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(0));
  }
}

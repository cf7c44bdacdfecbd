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
  private static final Pattern MEMBERS =
      Pattern.compile("(.+?)(?:各|全体|所有)?(?:成员国?|成员国家|国家)(?:领导人|元首|政府首脑|首脑|外长)?");
  private static final Pattern COUNTRIES = Pattern.compile("(.+?)(?:各国|诸国|国家|五国)");

  /** What may stand around a name without naming anyone else: 所有…, …方面, …当局. */
  private static final Pattern AROUND =
      Pattern.compile("^(?:所有|全体|广大|上述|其他|其它)?(.{2,}?)(?:方面|当局|一方|等国|等)?$");

  /** A name in marks, or one of them; not one that only begins in marks: “和平之友”小组. */
  private static final Pattern IN_MARKS = Pattern.compile("^[《“]?([^《》“”]*)[》”]?$");

  private static final Pattern GROUP =
      Pattern.compile("(?<=非洲|阿拉伯|拉美和加勒比|加勒比|中东欧|中亚)国家$|太平洋岛国$|.成员国$");

  private static final Pattern SEPARATOR = Pattern.compile("[、，]|以及|[和与及同]");

  /** 印尼, 南非: in 中印尼. */
  private static final int LONGEST_SHORT = 2;

  private final NameList names;
  private final NameList abbreviations;
  private final NameList initials;
  private final NameList actors;
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
    actors = files.actors();
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
    return find(name)
        .or(() -> byId(name))
        .or(() -> Optional.of(actor(name)).filter(Authority::isGroup));
  }

  private static boolean isGroup(Entity entity) {
    return !entity.nameEn().isEmpty() && GROUP.matcher(entity.nameZh()).find();
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
    String plain = IN_MARKS.matcher(wording.strip()).replaceFirst("$1");
    String core = AROUND.matcher(plain).replaceFirst("$1");
    return find(plain, context)
        .or(() -> first(actors.get(plain)))
        .or(() -> find(core, context))
        .or(() -> first(actors.get(core)))
        .or(() -> abbreviated(plain, context).stream().filter(c -> plain.length() == 1).findFirst())
        .or(() -> members(core, context))
        .or(() -> countriesOf(core))
        .orElseGet(() -> unnamed(plain));
  }

  /** Whoever a wording lists: 美国、英国和澳大利亚 are three; one that is no list of names is one. */
  public List<Entity> actors(String wording, Collection<Entity> context) {
    List<Optional<Entity>> parts =
        SEPARATOR.splitAsStream(wording.strip()).map(part -> find(part, context)).toList();
    boolean listed = find(wording.strip(), context).isEmpty();
    return listed && parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().map(Optional::get).distinct().toList()
        : List.of(actor(wording, context));
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

  private Optional<Entity> members(String wording, Collection<Entity> context) {
    Matcher members = MEMBERS.matcher(wording);
    return members.matches()
        ? find(members.group(1), context)
            .filter(org -> org.type() == EntityType.ORGANISATION)
            .map(Authority::membersOf)
        : Optional.empty();
  }

  /** 中亚国家, 非洲各国: nobody by name, but of a place that has one. */
  private Optional<Entity> countriesOf(String wording) {
    Matcher countries = COUNTRIES.matcher(wording);
    return countries.matches()
        ? find(countries.group(1))
            .filter(place -> place.type() == EntityType.REGION)
            .map(Authority::countriesOf)
        : Optional.empty();
  }

  private static Entity countriesOf(Entity place) {
    String chinese = place.nameZh() + "国家";
    return new Entity(
        Slug.ofEnglish(place.label() + " countries"),
        EntityType.UNNAMED,
        chinese,
        place.nameEn().isEmpty() ? "" : "countries of " + place.nameEn(),
        chinese,
        Map.of());
  }

  private static Entity membersOf(Entity organisation) {
    String english = organisation.facts().getOrDefault("abbreviation", organisation.label());
    String chinese = organisation.nameZh() + "成员国";
    return new Entity(
        Slug.ofEnglish(english + " member states"),
        EntityType.ORGANISATION,
        chinese,
        english + " member states",
        organisation.canonical() + "成员国",
        Map.of());
  }

  private static Entity unnamed(String wording) {
    return new Entity(Slug.ofChinese(wording), EntityType.UNNAMED, wording, "", wording, Map.of());
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

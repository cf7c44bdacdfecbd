package org.declgraph.entity.authority;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whoever a wording stands for, named or not: 上海合作组织成员国, 个别国家, 有关各方. */
final class Actors {
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

  private final Authority authority;
  private final NameList list;

  /** Those that have names are looked up in {@code authority}, the others in {@code list}. */
  Actors(Authority authority, NameList list) {
    this.authority = authority;
    this.list = list;
  }

  /** Whoever a wording stands for, where {@code context} decides between several of one name. */
  Entity actor(String wording, Collection<Entity> context) {
    String plain = IN_MARKS.matcher(wording.strip()).replaceFirst("$1");
    String core = AROUND.matcher(plain).replaceFirst("$1");
    return authority
        .find(plain, context)
        .or(() -> listed(plain))
        .or(() -> authority.find(core, context))
        .or(() -> listed(core))
        .or(
            () ->
                authority.abbreviated(plain, context).stream()
                    .filter(c -> plain.length() == 1)
                    .findFirst())
        .or(() -> members(core, context))
        .or(() -> countriesOf(core))
        .orElseGet(() -> unnamed(plain));
  }

  /** Whoever a wording lists: 美国、英国和澳大利亚 are three; one that is no list of names is one. */
  List<Entity> in(String wording, Collection<Entity> context) {
    List<Optional<Entity>> parts =
        SEPARATOR
            .splitAsStream(wording.strip())
            .map(part -> authority.find(part, context))
            .toList();
    boolean listed = authority.find(wording.strip(), context).isEmpty();
    return listed && parts.stream().allMatch(Optional::isPresent)
        ? parts.stream().map(Optional::get).distinct().toList()
        : List.of(actor(wording, context));
  }

  private Optional<Entity> listed(String name) {
    return list.get(name).stream().findFirst();
  }

  /** The group of states that a name stands for. */
  Optional<Entity> group(String name) {
    return Optional.of(actor(name, List.of())).filter(Actors::isGroup);
  }

  private static boolean isGroup(Entity entity) {
    return !entity.nameEn().isEmpty() && GROUP.matcher(entity.nameZh()).find();
  }

  private Optional<Entity> members(String wording, Collection<Entity> context) {
    Matcher members = MEMBERS.matcher(wording);
    return members.matches()
        ? authority
            .find(members.group(1), context)
            .filter(org -> org.type() == EntityType.ORGANISATION)
            .map(Actors::membersOf)
        : Optional.empty();
  }

  /** 中亚国家, 非洲各国: nobody by name, but of a place that has one. */
  private Optional<Entity> countriesOf(String wording) {
    Matcher countries = COUNTRIES.matcher(wording);
    return countries.matches()
        ? authority
            .find(countries.group(1))
            .filter(place -> place.type() == EntityType.REGION)
            .map(Actors::countriesOf)
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
}

package org.declgraph.declaration.head;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;

/** Finds the states and organisations that a title, a signature or an opening names. */
record Names(Authority authority) {
  private static final int LONGEST = 14;
  private static final int LONGEST_COMPOUND = 4;

  /** Places with a code of their own that are no states. */
  private static final Set<String> NO_STATES = Set.of("TW", "HK", "MO");

  private static final Pattern MEMBERS =
      Pattern.compile("(?:（[^（）]{1,24}）)?(?:各|全体|所有)?(?:成员国?|国家领导人|领导人|元首|政府首脑|外长)");
  private static final Pattern COUNTRIES =
      Pattern.compile("(?:非洲|阿拉伯|拉美和加勒比|拉美|加勒比|太平洋岛|中东欧|湄公河)(?:各?国家?)");

  /** What follows 中俄 where it stands for the two states and not in a longer word. */
  private static final Pattern AFTER_STATES =
      Pattern.compile(
          "^(?:两国|双边|双方|三方|三国|全面|全天候|关系|命运共同体|战略|友好|睦邻|建交|合作|经贸|经济|联合|总理"
              + "|元首|外长|领导人|政府|建立|发表|签署|新时代|高层|新型)");

  /** What makes a name that of a matter: 乌克兰危机, 阿富汗邻国. */
  private static final Pattern MATTER = Pattern.compile("^(?:邻国|问题|局势|危机|冲突|战争|首都|境内)");

  private static final String BEFORE_STATES = "，。、和与同关于在届次轮";

  /** The states, groups of states and organisations named in a text, by their first places. */
  List<Entity> in(String text) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); ) {
      i += step(text, i, found);
    }
    return List.copyOf(found);
  }

  /** The states alone. */
  List<Entity> statesIn(String text) {
    return in(text).stream().filter(Names::isState).toList();
  }

  /** The states that a text names by their short names together: 中越 in 深化中越全面战略合作伙伴关系. */
  List<Entity> shortNamesIn(String text) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int start = 0; start < text.length(); start++) {
      for (int length = Math.min(LONGEST_COMPOUND, text.length() - start); length >= 2; length--) {
        found.addAll(compound(text, start, length));
      }
    }
    return List.copyOf(found);
  }

  /** The states whose name what follows makes that of someone: an office, as in 德国总理. */
  List<Entity> statesBefore(Pattern following, String text) {
    Set<Entity> found = new LinkedHashSet<>();
    for (int i = 0; i < text.length(); ) {
      Set<Entity> here = new LinkedHashSet<>();
      i += step(text, i, here);
      if (following.matcher(text.substring(i)).find()) {
        here.stream().filter(Names::isState).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  static boolean isState(Entity entity) {
    String code = entity.facts().getOrDefault("iso3166", "");
    return entity.type() == EntityType.REGION && !code.isEmpty() && !NO_STATES.contains(code);
  }

  static boolean isOrganisation(Entity entity) {
    return entity.type() == EntityType.ORGANISATION;
  }

  /** Whether it is a group that speaks through its states: 东盟成员国, 非洲国家. */
  static boolean isGroup(Entity entity) {
    return entity.type() == EntityType.UNNAMED
        || isOrganisation(entity) && entity.nameZh().endsWith("成员国");
  }

  /** The one organisation that speaks for itself, not through its members. */
  private static boolean isOne(Entity organisation) {
    return organisation.id().equals("eu");
  }

  private int step(String text, int start, Set<Entity> found) {
    for (int length = Math.min(LONGEST, text.length() - start); length >= 2; length--) {
      List<Entity> named = named(text.substring(start, start + length));
      if (!named.isEmpty()) {
        return add(text, start, length, named, found);
      }
    }
    for (int length = Math.min(LONGEST_COMPOUND, text.length() - start); length >= 2; length--) {
      List<Entity> named = compound(text, start, length);
      if (!named.isEmpty()) {
        return add(text, start, length, named, found);
      }
    }
    return 1;
  }

  /** Adds whom a name names, unless as a place or a matter; the length of it with its 成员国. */
  private int add(String text, int start, int length, List<Entity> named, Set<Entity> found) {
    int end = start + length;
    List<Entity> meant = named;
    Matcher members = MEMBERS.matcher(text).region(end, text.length());
    if (isOrganisation(named.get(0)) && !isOne(named.get(0)) && members.lookingAt()) {
      meant = List.of(authority.actor(named.get(0).nameZh() + "成员国"));
      end = members.end();
    }
    if (!isPlace(text, start) && !MATTER.matcher(text.substring(end)).find()) {
      found.addAll(meant);
    }
    return end - start;
  }

  /** 在沙特利雅得: where something took place. 文莱苏丹: who reigns there. */
  private boolean isPlace(String text, int start) {
    boolean reigns =
        text.startsWith("苏丹", start)
            && start >= 2
            && authority.find(text.substring(start - 2, start)).filter(Names::isState).isPresent();
    return reigns || start > 0 && text.charAt(start - 1) == '在';
  }

  private List<Entity> named(String name) {
    if (COUNTRIES.matcher(name).matches()) {
      return List.of(authority.actor(name.replaceFirst("各国$", "国家")));
    }
    Optional<Entity> entity =
        name.endsWith("方") ? Optional.empty() : authority.find(name).filter(Names::speaks);
    if (entity.isEmpty() || isState(entity.get())) {
      return entity.map(List::of).orElse(List.of());
    }
    List<Entity> formed = states(name);
    return formed.isEmpty() && !isOfState(name) ? List.of(entity.get()) : formed;
  }

  /** 中华人民共和国国务院, 中国—拉共体论坛: an organ of a state, or a forum that a state is named for. */
  private boolean isOfState(String name) {
    return IntStream.range(2, name.length())
        .mapToObj(length -> authority.find(name.substring(0, name.length() + 1 - length)))
        .flatMap(Optional::stream)
        .filter(e -> e.type() == EntityType.REGION)
        .findFirst()
        .filter(Names::isState)
        .isPresent();
  }

  /** 中日韩, which names a format of three states: the states. */
  private List<Entity> states(String name) {
    List<Entity> states = authority.abbreviated(name, List.of());
    return states.size() > 1 ? states : List.of();
  }

  /** 中俄 in 中俄联合声明: short names side by side, where no longer word holds them. */
  private List<Entity> compound(String text, int start, int length) {
    String name = text.substring(start, start + length);
    boolean apart = start == 0 || BEFORE_STATES.indexOf(text.charAt(start - 1)) >= 0;
    boolean meant =
        apart || name.contains("中") && AFTER_STATES.matcher(text.substring(start + length)).find();
    return meant && !runsInto(text, start + length)
        ? authority.abbreviated(name, List.of())
        : List.of();
  }

  /** 中美日内瓦: whether the last character begins the name of a place. */
  private boolean runsInto(String text, int end) {
    return IntStream.rangeClosed(2, Math.min(6, text.length() - end + 1))
        .mapToObj(length -> text.substring(end - 1, end - 1 + length))
        .anyMatch(
            name -> authority.find(name).filter(e -> e.type() == EntityType.REGION).isPresent());
  }

  private static boolean speaks(Entity entity) {
    return isState(entity) || isOrganisation(entity);
  }
}

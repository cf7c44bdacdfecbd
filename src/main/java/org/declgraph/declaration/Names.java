package org.declgraph.declaration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;

/** Finds the states and organisations that a title, a signature or an opening names. */
record Names(Authority authority) {
  private static final int LONGEST = 14;

  /** Places with a code of their own that are no states. */
  private static final Set<String> NO_STATES = Set.of("TW", "HK", "MO");

  private static final Pattern MEMBERS = Pattern.compile("(?:（[^（）]{1,24}）)?(?:各|全体|所有)?成员国?");
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
      for (int length = Math.min(4, text.length() - start); length >= 2; length--) {
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

  private int step(String text, int start, Set<Entity> found) {
    for (int length = Math.min(LONGEST, text.length() - start); length >= 2; length--) {
      String name = text.substring(start, start + length);
      int taken = length;
      List<Entity> named = named(name);
      if (named.size() == 1 && isOrganisation(named.get(0))) {
        Matcher members = MEMBERS.matcher(text).region(start + length, text.length());
        if (members.lookingAt()) {
          named = List.of(authority.actor(named.get(0).nameZh() + "成员国"));
          taken += members.end() - members.start();
        }
      }
      named = named.isEmpty() && length <= 4 ? compound(text, start, length) : named;
      if (!named.isEmpty()) {
        if (!isPlace(text, start) && !MATTER.matcher(text.substring(start + taken)).find()) {
          found.addAll(named);
        }
        return taken;
      }
    }
    return 1;
  }

  /** 在沙特利雅得: where something took place. */
  private static boolean isPlace(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '在';
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

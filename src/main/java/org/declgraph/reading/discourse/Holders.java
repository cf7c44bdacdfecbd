package org.declgraph.reading.discourse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;

/** The words by which a text speaks of its own parties, and whom each means. */
public final class Holders {
  private static final String MEMBERS = "成员国";
  private static final String COUNTRIES = "国家";
  private static final String HOST = "CN";
  private static final List<String> JOINERS = List.of("和", "与", "同", "及");
  private static final List<String> AFTER_STATE = List.of("方面", "政府");
  private static final List<String> TOGETHER =
      List.of("", "双方", "三方", "两国", "三国", "两国元首", "两国领导人", "两国政府", "元首", "领导人");

  private final List<Entity> parties;
  private final Authority authority;
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Words words;

  private Holders(List<Entity> parties, Authority authority, Terms terms) {
    this.parties = sorted(parties);
    this.authority = authority;
    for (Entity party : parties) {
      names(party).forEach(name -> byWord.put(name, List.of(party)));
    }
    joint(terms).forEach(word -> byWord.put(word, this.parties));
    List<Entity> guests = guests(this.parties);
    authority.meetings().stream()
        .filter(meeting -> meeting.isOf(parties))
        .flatMap(meeting -> meeting.guests().stream())
        .forEach(word -> byWord.put(word, guests));
    words = new Words(byWord.keySet());
  }

  /** The words for all who speak. */
  private List<String> joint(Terms terms) {
    List<String> joint = new ArrayList<>(terms.list("joint"));
    joint.addAll(together(parties));
    if (parties.size() != 2 || areGroup()) {
      joint.addAll(terms.list("joint-of-many"));
    }
    if (parties.size() == 1) {
      joint.addAll(terms.list("spokesman"));
    }
    return joint;
  }

  public static Holders of(List<Entity> parties, Authority authority, Terms terms) {
    return new Holders(parties, authority, terms);
  }

  /** All parties, ordered by English name. */
  public List<Entity> parties() {
    return parties;
  }

  /** Whether a group of states speaks, so that each of them may also speak for itself. */
  boolean areGroup() {
    return parties.stream().anyMatch(p -> p.type() != EntityType.REGION);
  }

  /** Whether some of the parties may speak without the others. */
  public boolean areMany() {
    return parties.size() > 2 || areGroup();
  }

  /** Whether states are parties, or may be members of a group that is one. */
  public boolean include(List<Entity> states) {
    return areGroup() || parties.containsAll(states);
  }

  /** The longest word for a party or for all that begins at a place; its length. */
  public int lengthAt(String text, int at, int end) {
    return words.lengthAt(text, at, end);
  }

  /** Whom a word means; empty where it means none of the parties. */
  public Optional<List<Entity>> meaning(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** 中亚国家 beside 中国: the states of an area that meet one from outside it. */
  private static List<Entity> guests(List<Entity> parties) {
    return parties.stream().filter(p -> !HOST.equals(p.facts().get("iso3166"))).toList();
  }

  private static List<Entity> sorted(List<Entity> parties) {
    return parties.stream().sorted(Comparator.comparing(Entity::label)).toList();
  }

  private List<String> names(Entity party) {
    List<String> names = new ArrayList<>(List.of(party.nameZh(), party.canonical()));
    if (party.type() == EntityType.REGION) {
      List<String> briefly = shortNames(party);
      briefly.forEach(name -> names.add(name + "方"));
      briefly.stream().filter(name -> name.length() > 1).forEach(names::add);
      AFTER_STATE.forEach(word -> names.add(party.nameZh() + word));
    } else if (party.nameZh().endsWith(MEMBERS) || party.nameZh().endsWith(COUNTRIES)) {
      String group = party.nameZh().replaceFirst("(?:" + MEMBERS + "|" + COUNTRIES + ")$", "");
      names.addAll(List.of(group, group + "方面", group + "国家"));
    }
    return names;
  }

  /** 印尼 and 印, 南非 and 南: what the lexicon has, and the first character. */
  private List<String> shortNames(Entity country) {
    Set<String> names = new LinkedHashSet<>(authority.shortNames(country));
    names.add(country.nameZh().substring(0, 1));
    return List.copyOf(names);
  }

  /** 中俄, 俄中, 中印尼, 中国和法国: the parties' names together, in any order. */
  private List<String> together(List<Entity> parties) {
    if (parties.size() < 2 || parties.size() > 3) {
      return List.of();
    }
    List<String> orders = new ArrayList<>();
    permute("", parties.stream().map(this::shortNames).toList(), orders);
    List<String> words = new ArrayList<>();
    orders.forEach(order -> TOGETHER.forEach(word -> words.add(order + word)));
    for (String joiner : parties.size() == 2 ? JOINERS : List.<String>of()) {
      for (int one = 0; one < 2; one++) {
        Entity first = parties.get(one);
        Entity second = parties.get(1 - one);
        words.add(first.nameZh() + joiner + second.nameZh());
        words.add(first.canonical() + joiner + second.canonical());
      }
    }
    return words;
  }

  private static void permute(String prefix, List<List<String>> rest, List<String> orders) {
    if (rest.isEmpty()) {
      orders.add(prefix);
    }
    for (List<String> next : rest) {
      List<List<String>> others = new ArrayList<>(rest);
      others.remove(next);
      next.forEach(name -> permute(prefix + name, others, orders));
    }
  }
}

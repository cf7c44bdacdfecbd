package org.declgraph.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;

/** The words by which a text speaks of its own parties, and whom each means. */
final class Holders {
  private static final String MEMBERS = "成员国";
  private static final String COUNTRIES = "国家";
  private static final String HOST = "CN";

  private final List<Entity> parties;
  private final Map<String, List<Entity>> byWord = new HashMap<>();
  private final Words words;

  private Holders(List<Entity> parties, Terms terms) {
    this.parties = sorted(parties);
    for (Entity party : parties) {
      names(party).forEach(name -> byWord.put(name, List.of(party)));
    }
    List<String> joint = new ArrayList<>(terms.list("joint"));
    joint.addAll(together(parties));
    if (parties.size() != 2 || areGroup()) {
      joint.addAll(terms.list("joint-of-many"));
    }
    joint.forEach(word -> byWord.put(word, this.parties));
    List<Entity> guests = guests(this.parties);
    if (guests.size() > 1) {
      terms.list("guest-countries").forEach(word -> byWord.put(word, guests));
    }
    words = new Words(byWord.keySet());
  }

  static Holders of(List<Entity> parties, Terms terms) {
    return new Holders(parties, terms);
  }

  /** All parties, ordered by English name. */
  List<Entity> parties() {
    return parties;
  }

  /** Whether a group of states speaks, so that each of them may also speak for itself. */
  boolean areGroup() {
    return parties.stream().anyMatch(p -> p.type() != EntityType.REGION);
  }

  /** Whether some of the parties may speak without the others. */
  boolean areMany() {
    return parties.size() > 2 || areGroup();
  }

  /** Whether states are parties, or may be members of a group that is one. */
  boolean include(List<Entity> states) {
    return areGroup() || parties.containsAll(states);
  }

  /** The longest word for a party or for all that begins at a place; its length. */
  int lengthAt(String text, int at, int end) {
    return words.lengthAt(text, at, end);
  }

  /** Whom a word means; empty where it means none of the parties. */
  Optional<List<Entity>> meaning(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /** 中亚国家 beside 中国: the states of an area that meet one from outside it. */
  private static List<Entity> guests(List<Entity> parties) {
    return parties.stream().filter(p -> !HOST.equals(p.facts().get("iso3166"))).toList();
  }

  private static List<Entity> sorted(List<Entity> parties) {
    return parties.stream().sorted(Comparator.comparing(Entity::label)).toList();
  }

  private static List<String> names(Entity party) {
    List<String> names = new ArrayList<>(List.of(party.nameZh(), party.canonical()));
    if (party.type() == EntityType.REGION) {
      String side = party.nameZh().substring(0, 1) + "方";
      names.addAll(List.of(side, party.nameZh() + "方面", party.nameZh() + "政府"));
    } else if (party.nameZh().endsWith(MEMBERS) || party.nameZh().endsWith(COUNTRIES)) {
      String group = party.nameZh().replaceFirst("(?:" + MEMBERS + "|" + COUNTRIES + ")$", "");
      names.addAll(List.of(group, group.substring(0, 1) + "方", group + "方面", group + "国家"));
    }
    return names;
  }

  /** 中俄, 俄中, 中法: the parties' first characters together, in any order. */
  private static List<String> together(List<Entity> parties) {
    if (parties.size() < 2 || parties.size() > 3) {
      return List.of();
    }
    List<String> orders = new ArrayList<>();
    permute("", parties.stream().map(p -> p.nameZh().substring(0, 1)).toList(), orders);
    return orders.stream()
        .flatMap(o -> List.of(o, o + "双方", o + "三方", o + "两国", o + "两国元首").stream())
        .toList();
  }

  private static void permute(String prefix, List<String> rest, List<String> orders) {
    if (rest.isEmpty()) {
      orders.add(prefix);
    }
    for (String next : rest) {
      List<String> others = new ArrayList<>(rest);
      others.remove(next);
      permute(prefix + next, others, orders);
    }
  }
}

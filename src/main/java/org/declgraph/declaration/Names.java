package org.declgraph.declaration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.declgraph.entity.Authority;
import org.declgraph.entity.Entity;
import org.declgraph.entity.EntityType;

/** Finds the states and organisations that a title, a signature or an opening names. */
record Names(Authority authority) {
  private static final int LONGEST = 14;

  /** The states and organisations named in a text, in order of their first place. */
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

  static boolean isState(Entity entity) {
    return entity.type() == EntityType.REGION && entity.facts().containsKey("iso3166");
  }

  static boolean isOrganisation(Entity entity) {
    return entity.type() == EntityType.ORGANISATION;
  }

  private int step(String text, int start, Set<Entity> found) {
    for (int length = Math.min(LONGEST, text.length() - start); length >= 2; length--) {
      String name = text.substring(start, start + length);
      Optional<Entity> entity = authority.find(name).filter(Names::speaks);
      List<Entity> formed =
          entity.filter(Names::isOrganisation).map(e -> states(name)).orElse(List.of());
      if (!formed.isEmpty()) {
        found.addAll(formed);
        return length;
      }
      if (entity.isPresent() && !name.endsWith("方")) {
        found.add(entity.get());
        return length;
      }
      List<Entity> several = length <= 4 ? compound(text, start, length) : List.of();
      if (!several.isEmpty()) {
        found.addAll(several);
        return length;
      }
    }
    return 1;
  }

  /** 中日韩, which names a format of three states: the states. */
  private List<Entity> states(String name) {
    List<Entity> states = authority.abbreviated(name, List.of());
    return states.size() > 1 ? states : List.of();
  }

  /** 中俄 in 中俄联合声明: one-character names side by side, where no longer word holds them. */
  private List<Entity> compound(String text, int start, int length) {
    boolean apart = start == 0 || "，。、和与同关于在".indexOf(text.charAt(start - 1)) >= 0;
    return apart
        ? authority.abbreviated(text.substring(start, start + length), List.of())
        : List.of();
  }

  private static boolean speaks(Entity entity) {
    return isState(entity) || isOrganisation(entity);
  }

  /** The states that are named, in the order given, without repeats. */
  static List<Entity> union(List<Entity> first, List<Entity> second) {
    Set<Entity> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return new ArrayList<>(all);
  }
}

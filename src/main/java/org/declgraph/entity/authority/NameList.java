package org.declgraph.entity.authority;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names, folded, and the entities each may stand for, the likeliest first. */
final class NameList {
  private final Map<String, List<Entity>> entities = new HashMap<>();

  /** Adds a name; an entity that it already stands for is not added twice. */
  void add(String name, Entity entity) {
    if (name.isEmpty()) {
      return;
    }
    List<Entity> known = entities.computeIfAbsent(Folding.of(name), n -> new ArrayList<>());
    if (known.stream().noneMatch(e -> e.id().equals(entity.id()))) {
      known.add(entity);
    }
  }

  void remove(String name) {
    entities.remove(Folding.of(name));
  }

  List<Entity> get(String name) {
    return Collections.unmodifiableList(entities.getOrDefault(Folding.of(name), List.of()));
  }

  /** All of them, ordered by name. */
  SortedMap<String, List<Entity>> all() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(entities));
  }
}

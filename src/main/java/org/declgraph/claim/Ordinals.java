package org.declgraph.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers by which a target names one of a kind: {@code 第八届}, {@code 第2231号}, by their unit.
 */
record Ordinals(Map<String, Set<String>> byUnit) {
  private static final Pattern ORDINAL =
      Pattern.compile("第([0-9０-９一二三四五六七八九十百千〇零/-]+)(届|次|号|轮|份|条|期)");

  Ordinals {
    byUnit = Map.copyOf(byUnit);
  }

  static Ordinals in(String target) {
    Map<String, Set<String>> numbers = new HashMap<>();
    Matcher ordinal = ORDINAL.matcher(target);
    while (ordinal.find()) {
      numbers.computeIfAbsent(ordinal.group(2), k -> new TreeSet<>()).add(ordinal.group(1));
    }
    return new Ordinals(numbers);
  }

  /** Whether the two name different ones of a kind: the seventh exposition and the eighth. */
  boolean differ(Ordinals other) {
    return byUnit.entrySet().stream()
        .filter(unit -> other.byUnit.containsKey(unit.getKey()))
        .anyMatch(unit -> !unit.getValue().equals(other.byUnit.get(unit.getKey())));
  }
}

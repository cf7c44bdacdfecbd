package org.declgraph.cue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The turns of {@code patterns.csv}, asked for by their ids. */
public final class Turns {
  private final Map<String, Turn> byId = new LinkedHashMap<>();

  private Turns(List<Turn> turns) {
    turns.forEach(turn -> byId.put(turn.id(), turn));
  }

  /** Reads {@code patterns.csv} of a lexicon folder. */
  public static Turns load(Path lexicon) {
    return new Turns(
        RuleRow.all(
            lexicon.resolve("patterns.csv"), Turn::of, "id", "pattern", "example", "found"));
  }

  public List<Turn> all() {
    return List.copyOf(byId.values());
  }

  /**
   * The turn with an id.
   *
   * @throws IllegalArgumentException if the file has no such row
   */
  public Turn named(String id) {
    if (!byId.containsKey(id)) {
      throw new IllegalArgumentException("patterns.csv has no row “" + id + "”");
    }
    return byId.get(id);
  }
}

package org.declgraph.cue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.lexicon.Words;
import org.declgraph.table.TableException;
import org.declgraph.text.place.Span;

/** The cues of {@code cues.csv}, found at a place of a text. */
public final class Cues {
  private final List<Cue> all;
  private final Map<Frame, Map<String, Cue>> byFrame = new EnumMap<>(Frame.class);
  private final Map<Frame, Words> words = new EnumMap<>(Frame.class);

  private Cues(List<Cue> all) {
    this.all = List.copyOf(all);
    for (Cue cue : all) {
      Map<String, Cue> frame = byFrame.computeIfAbsent(cue.frame(), f -> new HashMap<>());
      cue.words().forEach(word -> frame.put(word, cue));
    }
    byFrame.forEach((frame, map) -> words.put(frame, new Words(map.keySet())));
  }

  /**
   * Reads {@code cues.csv} of a lexicon folder.
   *
   * @throws TableException naming every row that is wrong
   */
  public static Cues load(Path lexicon) {
    return new Cues(
        RuleRow.all(
            lexicon.resolve("cues.csv"), Cues::cue, "id", "cue", "frame", "relation", "example"));
  }

  private static Cue cue(RuleRow row) {
    row.filled("cue");
    return new Cue(
        row.filled("id"),
        row.list("cue"),
        row.one(Frame.class, "frame"),
        row.relation(),
        row.strength(),
        row.several(Trait.class, "traits"),
        row.list("not_before"),
        row.filled("example"),
        row.get("target"),
        row.get("counter_example"));
  }

  public List<Cue> all() {
    return all;
  }

  /** The words of a frame's cues, in the order of the file. */
  public List<String> words(Frame frame) {
    return all.stream().filter(c -> c.frame() == frame).flatMap(c -> c.words().stream()).toList();
  }

  /** The cue with the longest words that begins at a place, among those of some frames. */
  public Optional<CueMatch> at(String text, Span within, Collection<Frame> frames) {
    Optional<CueMatch> best = Optional.empty();
    int longest = 0;
    for (Frame frame : frames) {
      Words list = words.get(frame);
      int length = list == null ? 0 : list.lengthAt(text, within.start(), within.end());
      if (length > longest) {
        Span place = new Span(within.start(), within.start() + length);
        Cue cue = byFrame.get(frame).get(place.in(text));
        if (allowed(cue, text, place.end())) {
          best = Optional.of(new CueMatch(cue, place));
          longest = length;
        }
      }
    }
    return best;
  }

  private static boolean allowed(Cue cue, String text, int next) {
    return cue.notBefore().stream().noneMatch(word -> text.startsWith(word, next));
  }
}

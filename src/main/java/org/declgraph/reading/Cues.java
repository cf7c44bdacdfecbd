package org.declgraph.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.table.Problem;
import org.declgraph.table.Row;
import org.declgraph.table.Table;
import org.declgraph.table.TableException;
import org.declgraph.text.Span;

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
    Table table =
        Table.read(lexicon.resolve("cues.csv"), "id", "cue", "frame", "relation", "example");
    List<Problem> problems = new ArrayList<>();
    List<Cue> cues = new ArrayList<>();
    for (Row row : table.rows()) {
      try {
        cues.add(cue(row));
      } catch (TableException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new TableException(problems);
    }
    return new Cues(cues);
  }

  private static Cue cue(Row row) {
    Frame frame =
        Frame.of(row.get("frame"))
            .orElseThrow(() -> row.problem("no such frame: “" + row.get("frame") + "”"));
    Relation relation =
        Relation.of(row.get("relation"))
            .orElseThrow(() -> row.problem("no such relation: “" + row.get("relation") + "”"));
    if (row.list("cue").isEmpty() || row.get("id").isEmpty() || row.get("example").isEmpty()) {
      throw row.problem("a cue needs an id, its words and an example");
    }
    return new Cue(
        row.get("id"),
        row.list("cue"),
        frame,
        relation,
        strength(row),
        row.list("not_before"),
        row.get("example"),
        row.get("target"),
        row.get("counter_example"));
  }

  private static OptionalInt strength(Row row) {
    try {
      String cell = row.get("strength");
      return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    } catch (NumberFormatException e) {
      throw row.problem("strength is no whole number: “" + row.get("strength") + "”");
    }
  }

  public List<Cue> all() {
    return all;
  }

  /** The cue with the longest words that begins at a place, among those of some frames. */
  public Optional<CueMatch> at(String text, int at, int end, Collection<Frame> frames) {
    Optional<CueMatch> best = Optional.empty();
    for (Frame frame : frames) {
      Words list = words.get(frame);
      int length = list == null ? 0 : list.lengthAt(text, at, end);
      if (length > best.map(m -> m.span().length()).orElse(0)) {
        Cue cue = byFrame.get(frame).get(text.substring(at, at + length));
        if (allowed(cue, text, at + length)) {
          best = Optional.of(new CueMatch(cue, new Span(at, at + length)));
        }
      }
    }
    return best;
  }

  private static boolean allowed(Cue cue, String text, int next) {
    return cue.notBefore().stream().noneMatch(word -> text.startsWith(word, next));
  }
}

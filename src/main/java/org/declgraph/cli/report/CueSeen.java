package org.declgraph.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.cue.Cue;
import org.declgraph.position.Position;
import org.declgraph.text.place.Span;

/**
 * A place of a sentence where the words of a cue stand.
 *
 * @param rule the id of the cue, or of the rule that fired there
 * @param reason why it gave no position; empty where it did
 */
public record CueSeen(Span span, String rule, String reason) {

  boolean fired() {
    return reason.isEmpty();
  }

  /** The cues of a sentence, the longest at each place, in order. */
  public static List<CueSeen> in(ReadSentence read, List<Cue> cues) {
    List<CueSeen> seen = new ArrayList<>(fired(read));
    List<CueSeen> idle = idle(read, cues);
    idle.sort(Comparator.comparing((CueSeen cue) -> -cue.span().length()));
    for (CueSeen cue : idle) {
      if (seen.stream().noneMatch(other -> other.span().overlaps(cue.span()))) {
        seen.add(cue);
      }
    }
    seen.sort(Comparator.comparingInt(cue -> cue.span().start()));
    return seen;
  }

  private static List<CueSeen> fired(ReadSentence read) {
    return read.positions().stream()
        .map(linked -> linked.position().trace())
        .filter(trace -> !trace.cueSpan().isEmpty())
        .map(trace -> new CueSeen(trace.cueSpan(), trace.rule(), ""))
        .distinct()
        .toList();
  }

  private static List<CueSeen> idle(ReadSentence read, List<Cue> cues) {
    String text = read.sentence().text();
    Outline outline = new Outline(text);
    List<CueSeen> idle = new ArrayList<>();
    for (Cue cue : cues) {
      for (String word : cue.words()) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          Span span = new Span(at, at + word.length());
          idle.add(new CueSeen(span, cue.id(), reason(read, outline, new Place(cue, span))));
        }
      }
    }
    return idle;
  }

  private record Place(Cue cue, Span span) {}

  private static String reason(ReadSentence read, Outline outline, Place place) {
    Span span = place.span();
    if (outline.encloses(span.start())) {
      return "stands inside brackets or quotation marks";
    }
    Optional<String> longer =
        place.cue().notBefore().stream()
            .filter(word -> outline.text().startsWith(word, span.end()))
            .findFirst();
    if (longer.isPresent()) {
      return "is part of " + span.in(outline.text()) + longer.get();
    }
    return read.positions().stream()
        .map(linked -> linked.position())
        .filter(position -> position.target().contains(span))
        .findFirst()
        .map(CueSeen::inTarget)
        .orElse("is not the predicate of a clause that states a position");
  }

  private static String inTarget(Position position) {
    return "stands in the target of " + position.trace().rule();
  }
}

package org.declgraph.shift;

import java.util.List;
import java.util.Optional;
import org.declgraph.claim.Claim;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Position;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;
import org.declgraph.text.source.SourceText;

/**
 * Where holders stand at one occasion: the position that a step comes from or goes to, or, without
 * one, the occasion alone.
 *
 * @param declarations the occasion's declarations: the one that states the position, else those
 *     that speak on the issue, else all; none where there is no such occasion
 * @param date in ISO form; empty where there is no such occasion
 * @param relation {@code Relation.label}; empty where there is no position
 * @param strength a number; empty where the position has none
 * @param target in the source's wording; empty where there is no position
 * @param quote the whole sentence; empty where there is no position
 * @param place {@code source:start-end}, in code points; empty where there is no position
 * @param position what the row was made from; empty in a row read back from a store
 */
public record Standing(
    List<String> declarations,
    String date,
    String relation,
    String strength,
    String target,
    String quote,
    String place,
    Optional<LinkedPosition> position) {
  public static final Standing NONE =
      new Standing(List.of(), "", "", "", "", "", "", Optional.empty());

  public Standing {
    declarations = List.copyOf(declarations);
  }

  /** An occasion without a position. */
  public static Standing at(List<String> declarations, String date) {
    return new Standing(declarations, date, "", "", "", "", "", Optional.empty());
  }

  /** Where a claim stands. */
  static Standing of(Claim claim) {
    Position position = claim.stated().position();
    return new Standing(
        List.of(claim.declaration().id()),
        claim.date(),
        claim.relation().label(),
        claim.strength().isPresent() ? Integer.toString(claim.strength().getAsInt()) : "",
        position.targetWording(),
        position.sentence().quote(),
        place(position.sentence()),
        Optional.of(claim.stated()));
  }

  public boolean hasPosition() {
    return !relation.isEmpty();
  }

  /** The declarations as one cell. */
  public String declarationCell() {
    return String.join(";", declarations);
  }

  /** Where a sentence stands: {@code source:start-end}, in code points. */
  static String place(Sentence sentence) {
    SourceText source = sentence.source();
    Span span = sentence.place();
    return source.place()
        + ":"
        + source.codePointOffset(span.start())
        + "-"
        + source.codePointOffset(span.end());
  }
}

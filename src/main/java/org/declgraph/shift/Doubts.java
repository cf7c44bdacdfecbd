package org.declgraph.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declgraph.claim.Claim;
import org.declgraph.position.Position;

/** What makes a claim's own wording uncertain: a suspect reading, or another witness's words. */
final class Doubts {
  private static final String SUSPECT = "suspect-reading";

  private Doubts() {}

  /** The doubts about the difference between two claims. */
  static List<String> between(Claim earlier, Claim later) {
    List<String> doubts = new ArrayList<>(of(earlier, later.target()));
    doubts.addAll(of(later, earlier.target()));
    return doubts;
  }

  /** The doubts about a claim alone. */
  static List<String> of(Claim claim) {
    return of(claim, "");
  }

  /** Those about words of a claim that the other target has not. */
  private static List<String> of(Claim claim, String other) {
    return Stream.concat(suspect(claim), variants(claim))
        .filter(words -> !other.contains(words))
        .map(words -> "doubtful: “" + words + "” is an uncertain reading")
        .toList();
  }

  /** Words of the target that the reader of the text suspects. */
  private static Stream<String> suspect(Claim claim) {
    Position position = claim.stated().position();
    return claim.declaration().doubts().stream()
        .filter(doubt -> doubt.kind().equals(SUSPECT))
        .filter(doubt -> doubt.sentence().filter(position.sentence()::equals).isPresent())
        .filter(doubt -> doubt.words().overlaps(position.target()))
        .map(doubt -> doubt.words().in(position.sentence().text()));
  }

  /** Words of the target that another witness has otherwise. */
  private static Stream<String> variants(Claim claim) {
    Position position = claim.stated().position();
    return claim.declaration().variants().stream()
        .filter(variant -> variant.sentence().equals(position.sentence()))
        .filter(variant -> variant.span().overlaps(position.target()))
        .map(variant -> variant.span().in(variant.sentence().text()));
  }
}

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
    List<String> doubts = new ArrayList<>();
    suspect(earlier, later.target()).forEach(doubts::add);
    suspect(later, earlier.target()).forEach(doubts::add);
    elsewhere(earlier, later.target()).forEach(doubts::add);
    elsewhere(later, earlier.target()).forEach(doubts::add);
    return doubts;
  }

  /** The doubts about a claim alone. */
  static List<String> of(Claim claim) {
    return suspect(claim, "").toList();
  }

  /** Suspect words of a target that the other target has not. */
  private static Stream<String> suspect(Claim claim, String other) {
    Position position = claim.stated().position();
    String text = position.sentence().text();
    return claim.declaration().doubts().stream()
        .filter(doubt -> doubt.kind().equals(SUSPECT))
        .filter(doubt -> doubt.sentence().filter(position.sentence()::equals).isPresent())
        .filter(doubt -> doubt.words().overlaps(position.target()))
        .filter(doubt -> !other.contains(doubt.words().in(text)))
        .map(doubt -> "doubtful: " + doubt.message());
  }

  /** Another witness's words that would make the difference less: the other target has them. */
  private static Stream<String> elsewhere(Claim claim, String other) {
    Position position = claim.stated().position();
    return claim.declaration().variants().stream()
        .filter(variant -> variant.sentence().equals(position.sentence()))
        .filter(variant -> variant.span().overlaps(position.target()))
        .filter(variant -> !other.contains(variant.span().in(variant.sentence().text())))
        .map(variant -> variant.otherSpan().in(variant.other().text()))
        .filter(words -> !words.isEmpty() && other.contains(words))
        .map(words -> "doubtful: another witness has “" + words + "”");
  }
}

package org.declgraph.shift;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.declgraph.claim.Claim;
import org.declgraph.claim.ClaimLexicon;
import org.declgraph.claim.Pairing;
import org.declgraph.position.Family;

/** Names the step between two aligned claims. */
final class Grading {
  private final ClaimLexicon lexicon;
  private final Pairing pairing;

  Grading(ClaimLexicon lexicon, Pairing pairing) {
    this.lexicon = lexicon;
    this.pairing = pairing;
  }

  Grade of(Claim earlier, Claim later) {
    Grade grade = kind(earlier, later);
    boolean otherCue = !earlier.cue().equals(later.cue());
    return otherCue && isWord(earlier.cue()) && isWord(later.cue())
        ? grade.with(List.of(earlier.cue() + " → " + later.cue()))
        : grade;
  }

  private static boolean isWord(String cue) {
    return cue.codePoints().anyMatch(Character::isLetter);
  }

  private Grade kind(Claim earlier, Claim later) {
    if (!earlier.holders().equals(later.holders())) {
      return holders(earlier, later);
    }
    if (earlier.isImplied() || later.isImplied()) {
      return Grade.of(wording(earlier, later), "implied, not graded");
    }
    if (lexicon.cameAbout(earlier, later)) {
      return Grade.of(StepKind.REWORDED, "what was asked for has come about");
    }
    return earlier.family() == later.family() ? strength(earlier, later) : family(earlier, later);
  }

  private static Grade holders(Claim earlier, Claim later) {
    boolean joined = later.holders().size() > earlier.holders().size();
    return Grade.of(
        joined ? StepKind.JOINED : StepKind.PARTED,
        "before: " + String.join(", ", earlier.holders()));
  }

  private Grade strength(Claim earlier, Claim later) {
    OptionalInt before = earlier.strength();
    OptionalInt after = later.strength();
    if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
      return Grade.of(wording(earlier, later));
    }
    if (!pairing.isGradable(earlier, later)) {
      return Grade.of(StepKind.REWORDED, "too unlike to grade");
    }
    return Grade.of(
        after.getAsInt() > before.getAsInt() ? StepKind.STRENGTHENED : StepKind.SOFTENED);
  }

  private Grade family(Claim earlier, Claim later) {
    if (earlier.family() == Family.CALLS_FOR || later.family() == Family.CALLS_FOR) {
      return Grade.of(StepKind.RECAST);
    }
    if (!Pairing.isOpposed(earlier, later)) {
      return Grade.of(StepKind.REWORDED, "not graded");
    }
    Set<String> turns = lexicon.turnsApart(earlier.turning(), later.turning());
    return turns.isEmpty()
        ? Grade.of(StepKind.REVERSED)
        : Grade.of(StepKind.REWORDED, "the target turns too: " + String.join(", ", turns));
  }

  private static StepKind wording(Claim earlier, Claim later) {
    boolean same =
        earlier.relation() == later.relation() && earlier.bareTarget().equals(later.bareTarget());
    return same ? StepKind.REPEATED : StepKind.REWORDED;
  }
}

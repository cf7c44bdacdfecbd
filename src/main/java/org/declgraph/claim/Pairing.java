package org.declgraph.claim;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;

/** Decides whether two claims speak of the same thing, and which pair does so most. */
public final class Pairing {
  private final ClaimLexicon lexicon;
  private final Likeness likeness;
  private final Map<Claim, Traits> traits = new IdentityHashMap<>();

  /** What every pair with a claim asks of it. */
  private record Traits(List<String> holders, Set<String> misuses, boolean harm) {
    boolean sameHolders(Traits other) {
      return holders.equals(other.holders);
    }

    /** Whether one of the two speaks for the other's holders too. */
    boolean overlap(Traits other) {
      return holders.containsAll(other.holders) || other.holders.containsAll(holders);
    }
  }

  Pairing(ClaimLexicon lexicon, Likeness likeness) {
    this.lexicon = lexicon;
    this.likeness = likeness;
  }

  /**
   * The order in which pairs are taken, highest first, as seen by an issue of both; 0 where they do
   * not belong together. Claims of the same holders come before all others.
   */
  double rank(Claim earlier, Claim later, String issue) {
    boolean sameHolders = sameHolders(earlier, later);
    if ((!sameHolders && !of(earlier).overlap(of(later))) || isUnlike(earlier, later)) {
      return 0;
    }
    if (likeness(earlier, later, issue) < leastLikeness(earlier, later)
        && !isSameDemand(earlier, later, issue)) {
      return 0;
    }
    boolean sameRelation = earlier.relation() == later.relation();
    return likeness.ofBoth(earlier, later, issue)
        + (sameHolders ? 2 : 0)
        + (sameRelation ? lexicon.number("same-relation") : 0);
  }

  /** Whether the likeness is enough to grade one against the other. */
  public boolean isGradable(Claim earlier, Claim later) {
    return earlier.issues().stream()
        .filter(later.issues()::contains)
        .mapToDouble(issue -> likeness.ofBoth(earlier, later, issue))
        .allMatch(likely -> likely >= lexicon.number("likeness-graded"));
  }

  /** From 0 to 1; a short wording of the same position may be part of a long one. */
  double likeness(Claim earlier, Claim later, String issue) {
    boolean sameRelation =
        earlier.relation() == later.relation() || lexicon.cameAbout(earlier, later);
    boolean samePosition = sameRelation && sameHolders(earlier, later);
    double part = lexicon.number(samePosition ? "part" : "part-other-position");
    return part * likeness.ofShorter(earlier, later, issue)
        + (1 - part) * likeness.ofBoth(earlier, later, issue);
  }

  /** Whether one is a short form of what the other demands of the same addressee. */
  private boolean isSameDemand(Claim earlier, Claim later, String issue) {
    return !earlier.addressee().isEmpty()
        && earlier.addressee().equals(later.addressee())
        && sameHolders(earlier, later)
        && likeness.ofShorter(earlier, later, issue) >= lexicon.number("part-of-demand");
  }

  private boolean sameHolders(Claim earlier, Claim later) {
    return of(earlier).sameHolders(of(later));
  }

  private Traits of(Claim claim) {
    return traits.computeIfAbsent(
        claim, c -> new Traits(c.holders(), lexicon.turns("misuse", c.target()), isHarm(c)));
  }

  private boolean isUnlike(Claim earlier, Claim later) {
    return earlier.urgesAnother(later)
        || earlier.isOnOtherCountries(later)
        || Ordinals.in(earlier.target()).differ(Ordinals.in(later.target()))
        || isOtherMisuse(earlier, later)
        || isHarmBeside(earlier, later)
        || (isOpposed(earlier, later) && !isOneTurn(earlier, later));
  }

  /** Whether both name what is done to a thing, and not the same: 政治化, and 双重标准. */
  private boolean isOtherMisuse(Claim earlier, Claim later) {
    Set<String> before = of(earlier).misuses();
    Set<String> after = of(later).misuses();
    return !before.isEmpty() && !after.isEmpty() && Collections.disjoint(before, after);
  }

  /** Whether of two of one family one is about a harm to what the other is about: 违反《公约》. */
  private boolean isHarmBeside(Claim earlier, Claim later) {
    return earlier.family() == later.family() && of(earlier).harm() != of(later).harm();
  }

  private boolean isHarm(Claim claim) {
    return lexicon.turns("harm", claim.target()).stream().anyMatch(claim.target()::startsWith);
  }

  /**
   * Whether opposed claims are comparable: both with the same turns (one of the two is a reversal),
   * or one backing that a thing is prevented that the other opposes.
   */
  private boolean isOneTurn(Claim earlier, Claim later) {
    Claim favours = earlier.family() == Family.FAVOURS ? earlier : later;
    Claim disfavours = favours == earlier ? later : earlier;
    return lexicon.turnsApart(earlier.turning(), later.turning()).isEmpty()
        || (!lexicon.turns("unwanted", favours.turning()).isEmpty()
            && lexicon.turns("unwanted", disfavours.target()).isEmpty());
  }

  private double leastLikeness(Claim earlier, Claim later) {
    boolean sameHolders = sameHolders(earlier, later);
    double least = lexicon.number(relationThreshold(earlier, later));
    return sameHolders ? least : Math.max(least, lexicon.number("likeness-between-holders"));
  }

  private String relationThreshold(Claim earlier, Claim later) {
    if (lexicon.cameAbout(earlier, later)) {
      return "likeness-same-position";
    }
    if (earlier.family() != later.family()) {
      return familyThreshold(earlier, later);
    }
    if (earlier.relation() != later.relation()) {
      return "likeness";
    }
    return earlier.relation() == Relation.COOPERATES_ON
        ? "likeness-cooperation"
        : "likeness-same-position";
  }

  private String familyThreshold(Claim earlier, Claim later) {
    boolean sameTurns = lexicon.turnsApart(earlier.turning(), later.turning()).isEmpty();
    return isOpposed(earlier, later) && sameTurns
        ? "likeness-opposed"
        : "likeness-between-families";
  }

  /** Whether one favours and the other disfavours. */
  public static boolean isOpposed(Claim earlier, Claim later) {
    return isPair(earlier.family(), later.family()) || isPair(later.family(), earlier.family());
  }

  private static boolean isPair(Family one, Family other) {
    return one == Family.FAVOURS && other == Family.DISFAVOURS;
  }
}

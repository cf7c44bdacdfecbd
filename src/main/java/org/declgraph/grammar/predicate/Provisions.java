package org.declgraph.grammar.predicate;

import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.cue.CueMatch;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.RuleBook;
import org.declgraph.text.place.Span;

/** Finds the predicates 为…作出贡献 and 为…提供…. */
public final class Provisions {
  private static final List<Frame> PROVIDE = List.of(Frame.PROVIDE);
  private static final String THEREFORE = "为此";

  private final Cues cues;
  private final List<String> giving;
  private final List<String> offering;

  public Provisions(RuleBook rules) {
    cues = rules.cues();
    giving = rules.terms().list("giving");
    offering = rules.terms().list("offering");
  }

  /** Whether 为… goes on to 作出贡献, and does not only make conditions. */
  public boolean contributes(Outline outline, Span clause) {
    return holdsOne(giving, outline, clause);
  }

  /** The predicate that opens a stretch. */
  Optional<Predicate> in(Outline outline, Span within, Trail trail) {
    String text = outline.text();
    return cues.at(text, within, PROVIDE)
        .filter(match -> !text.startsWith(THEREFORE, within.start()))
        .filter(match -> contributes(outline, within) || holdsOne(offering, outline, within))
        .map((CueMatch match) -> new Predicate(match, trail, within));
  }

  private static boolean holdsOne(List<String> verbs, Outline outline, Span within) {
    return verbs.stream()
        .anyMatch(verb -> outline.find(verb, within.start(), within.end()) > within.start());
  }
}

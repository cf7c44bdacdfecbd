package org.declgraph.reading.saying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declgraph.cue.Turn;
import org.declgraph.position.Position;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.text.place.Span;

/** Finds what 此 means in 双方对此坚决反对: what the sentence has said before and nobody has judged. */
public final class Antecedents {
  private final PreviousClause previousClause;
  private final Turn setting;
  private final Turn effect;
  private final Turn goesOn;
  private final Turn pronoun;

  public Antecedents(Grammar grammar) {
    previousClause = new PreviousClause(grammar, new Sayings(grammar.rules()));
    setting = grammar.rules().turn("setting");
    effect = grammar.rules().turn("harmful-effect");
    pronoun = grammar.rules().turn("this-as-subject");
    goesOn = grammar.rules().turn("goes-on");
  }

  /** The deeds of somebody who is blamed, else the clauses since the last position; or none. */
  public List<Span> in(Discourse discourse) {
    if (!discourse.deeds().isEmpty()) {
      return discourse.deeds();
    }
    Optional<Span> before = discourse.before();
    if (before.isEmpty()) {
      return List.of();
    }
    List<Span> clauses =
        discourse.outline().clauses(before.get()).stream()
            .filter(clause -> !setting.standsIn(discourse.text(), clause))
            .map(clause -> content(discourse, clause))
            .filter(clause -> !clause.isEmpty() && !isOnlySaid(discourse, clause))
            .toList();
    int judged = discourse.last().map(Position::target).map(Span::end).orElse(0);
    List<Span> fresh =
        clauses.stream()
            .filter(clause -> clause.start() >= judged)
            .filter(clause -> !effect.standsIn(discourse.text(), clause))
            .filter(clause -> !pronoun.standsIn(discourse.text(), clause))
            .toList();
    if (!fresh.isEmpty()) {
      return statements(discourse, clauses, fresh);
    }
    boolean onlyEffects = clauses.stream().noneMatch(clause -> partyAt(discourse, clause) > 0);
    return onlyEffects && judged > before.get().start()
        ? List.of(discourse.last().orElseThrow().target())
        : lastStatement(discourse, clauses);
  }

  /** 军用技术的扩散|不受监督，可能引发竞赛: what goes on without a subject is said of the same. */
  private List<Span> statements(Discourse discourse, List<Span> clauses, List<Span> fresh) {
    List<Span> statements = new ArrayList<>();
    for (Span clause : clauses) {
      boolean same = !statements.isEmpty() && goesOn.standsIn(discourse.text(), clause);
      if (same) {
        Span before = statements.remove(statements.size() - 1);
        statements.add(new Span(before.start(), clause.end()));
      } else if (fresh.contains(clause)) {
        statements.add(clause);
      }
    }
    return statements;
  }

  /** All that a party said before it is answered, else the clause before. */
  private static List<Span> lastStatement(Discourse discourse, List<Span> clauses) {
    return clauses.stream()
        .filter(clause -> partyAt(discourse, clause) > 0)
        .reduce((first, second) -> second)
        .map(clause -> new Span(clause.start(), clauses.get(clauses.size() - 1).end()))
        .or(() -> clauses.stream().reduce((first, second) -> second))
        .stream()
        .toList();
  }

  /** 法方表示，: who says it and nothing else. */
  private boolean isOnlySaid(Discourse discourse, Span clause) {
    return previousClause.contentStart(discourse, clause) >= clause.end();
  }

  private static int partyAt(Discourse discourse, Span clause) {
    return discourse.parties().lengthAt(discourse.text(), clause.start(), clause.end());
  }

  /** 双方认为，…: without what all say together; what one party says it is answered for. */
  private Span content(Discourse discourse, Span clause) {
    int length = partyAt(discourse, clause);
    String party = clause.in(discourse.text()).substring(0, length);
    boolean one = discourse.parties().meaning(party).filter(meant -> meant.size() == 1).isPresent();
    int start = one ? clause.start() : previousClause.contentStart(discourse, clause);
    return new Span(Math.min(start, clause.end()), clause.end());
  }
}

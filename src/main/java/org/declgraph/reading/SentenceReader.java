package org.declgraph.reading;

import java.util.Optional;
import java.util.OptionalInt;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.ClauseFinder;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Carry;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Governor;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Lead;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.discourse.Passage;
import org.declgraph.target.Targets;
import org.declgraph.text.layout.Form;
import org.declgraph.text.place.Span;

/** Reads a sentence clause by clause. */
final class SentenceReader {
  private static final String COLONS = "：:";
  private static final String ENDS = "。；";
  private static final Basis PRINCIPLE =
      Basis.of(
          new Stance(Relation.SUPPORTS, OptionalInt.of(3), true, false),
          new Trace("原则", new Span(0, 0), "principle-of-a-list"));

  private final ClauseReader clauses;
  private final ClauseFinder clauseFinder;
  private final Evidence evidence;
  private final Targets targets;
  private final Turn principlesLead;
  private final Turn factsLead;

  SentenceReader(Grammar grammar) {
    clauses = new ClauseReader(grammar);
    clauseFinder = grammar.clauses();
    evidence = new Evidence(grammar);
    targets = grammar.targets();
    principlesLead = grammar.rules().turn("principles-lead");
    factsLead = grammar.rules().turn("facts-lead");
  }

  /** What is understood of a sentence. */
  Discourse read(Passage passage) {
    Discourse discourse = new Discourse(passage);
    Span body = clauseFinder.afterMarker(discourse.text());
    Optional<Lead> lead = passage.carry().lead().filter(l -> passage.form() == Form.ITEM);
    if (lead.filter(Lead::principles).isPresent()) {
      Span target = targets.trim(discourse.scene(), body, Relation.SUPPORTS);
      evidence.add(discourse, PRINCIPLE, target);
    } else if (lead.filter(Lead::facts).isEmpty()) {
      readClauses(discourse, body);
    }
    return discourse;
  }

  private void readClauses(Discourse discourse, Span body) {
    for (Span clause : clauseFinder.clauses(discourse.outline(), body)) {
      discourse.enter(clause);
      clauses.read(discourse, clause);
      discourse.leave(clause);
    }
  }

  /** What is handed on to the next sentence. */
  Carry carry(Discourse discourse) {
    return new Carry(
        discourse.speech(),
        discourse.is(Mark.STATED),
        lead(discourse),
        antecedent(discourse),
        discourse.governor().filter(governor -> discourse.is(Mark.LIST)));
  }

  private Optional<Lead> lead(Discourse discourse) {
    String text = discourse.text();
    boolean leads = !text.isEmpty() && COLONS.indexOf(text.charAt(text.length() - 1)) >= 0;
    if (leads) {
      return Optional.of(newLead(discourse));
    }
    boolean goesOn = discourse.passage().form() == Form.ITEM || !discourse.is(Mark.SUBJECT);
    return discourse.passage().carry().lead().filter(open -> goesOn);
  }

  private Lead newLead(Discourse discourse) {
    Optional<Role> addressee =
        discourse
            .governor()
            .map(Governor::basis)
            .filter(basis -> basis.relation() == Relation.URGES)
            .flatMap(Basis::addressee);
    boolean facts = factsLead.standsIn(discourse.text());
    return new Lead(
        discourse.speech(),
        principlesLead.standsIn(discourse.text()),
        addressee.filter(role -> !facts),
        facts && addressee.isEmpty());
  }

  private static String antecedent(Discourse discourse) {
    String text = discourse.text();
    int last = text.length() - 1;
    String bare =
        last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
    return discourse.last().map(Position::targetText).orElse(bare);
  }
}

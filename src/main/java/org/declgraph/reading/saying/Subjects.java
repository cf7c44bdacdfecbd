package org.declgraph.reading.saying;

import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Scene;
import org.declgraph.cue.Turn;
import org.declgraph.entity.authority.Entity;
import org.declgraph.grammar.Norms;
import org.declgraph.grammar.predicate.Openings;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Attribution;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Speech;
import org.declgraph.text.Token;
import org.declgraph.text.place.Span;

/** Finds the subject that opens a clause, and who speaks by it. */
public final class Subjects {
  private final Openings openings;
  private final Norms norms;
  private final Members members;
  private final Speakers speakers;
  private final Words organs;
  private final Words companions;
  private final Words nounJoiners;
  private final Turn backToBoth;
  private final Turn definedParties;

  public Subjects(Grammar grammar) {
    openings = grammar.openings();
    norms = grammar.norms();
    members = new Members();
    speakers = new Speakers(grammar);
    organs = grammar.rules().words("party-organ");
    companions = grammar.rules().words("companion");
    nounJoiners = grammar.rules().words("noun-joiner");
    definedParties = grammar.rules().turn("defined-parties");
    backToBoth = grammar.rules().turn("back-to-both");
  }

  /** The subject of a clause; empty where it goes on with the one before. */
  public Optional<Subject> in(Discourse discourse, Span clause) {
    Optional<Subject> party = party(discourse, clause);
    if (party.isPresent()) {
      return party;
    }
    Optional<Subject> some =
        discourse.parties().areMany()
            ? members
                .in(discourse.scene(), clause)
                .filter(m -> speak(discourse, m, clause))
                .map(m -> new Subject(m.end(), members(discourse, clause, m)))
            : Optional.empty();
    return some.isPresent() || !discourse.passage().news() ? some : speakers.in(discourse, clause);
  }

  private Optional<Subject> party(Discourse discourse, Span clause) {
    String text = discourse.text();
    Optional<Span> defined = definedParties.in(text, clause);
    if (defined.filter(d -> opensPredicate(discourse.scene(), d.end(), clause.end())).isPresent()) {
      return defined.map(d -> new Subject(d.end(), all(discourse, d)));
    }
    int word = clause.start() + discourse.parties().lengthAt(text, clause.start(), clause.end());
    int stop = word + organs.lengthAt(text, word, clause.end());
    if (word == clause.start() || !opensPredicate(discourse.scene(), stop, clause.end())) {
      return Optional.empty();
    }
    boolean both = backToBoth.standsIn(text, clause);
    return Optional.of(new Subject(stop, speech(discourse, new Span(clause.start(), word), both)));
  }

  /** 甲国和乙国（以下称“双方”）: all who speak. */
  private static Speech all(Discourse discourse, Span names) {
    return discourse
        .speech()
        .withHolders(
            discourse.parties().parties(), Attribution.subject(names.in(discourse.text())));
  }

  /** A state that is no party may be one of a group only where it says what it wants: 印度重申. */
  private boolean speak(Discourse discourse, Members.Some some, Span clause) {
    boolean parties = discourse.parties().parties().containsAll(some.states());
    return discourse.parties().include(some.states())
        && (parties
            ? opensPredicate(discourse.scene(), some.end(), clause.end())
            : openings.opens(discourse.text(), some.end(), clause.end())
                && !discourse.text().startsWith("在", some.end()));
  }

  private static Speech members(Discourse discourse, Span clause, Members.Some some) {
    String names = discourse.text().substring(clause.start(), some.end());
    return discourse.speech().withHolders(some.states(), Attribution.subject(names));
  }

  /** In a speaker's mouth 双方 is still what he says, unless the report turns to both. */
  private static Speech speech(Discourse discourse, Span name, boolean both) {
    String word = name.in(discourse.text());
    List<Entity> meant = discourse.parties().meaning(word).orElseThrow();
    Speech now = discourse.speech();
    if (!now.isReported() || meant.size() == 1) {
      return now.withHolders(meant, Attribution.subject(word));
    }
    return both ? Speech.of(meant, Attribution.subject(word)) : now.resumed();
  }

  /** Whether a clause of a stretch has a party for its subject. */
  public boolean followIn(Discourse discourse, Span stretch) {
    return discourse.outline().clauses(stretch).stream()
        .anyMatch(clause -> opensWithParty(discourse, clause));
  }

  private boolean opensWithParty(Discourse discourse, Span clause) {
    int length = discourse.parties().lengthAt(discourse.text(), clause.start(), clause.end());
    return length > 0 && opensPredicate(discourse.scene(), clause.start() + length, clause.end());
  }

  /** Whether what a subject does begins at a place. */
  public boolean opensPredicate(Scene scene, int at, int end) {
    if (at >= end) {
      return false;
    }
    String text = scene.text();
    return companions.startAt(text, at, end)
        || openings.opens(text, at, end) && !nounJoiners.startAt(text, at, end)
        || norms.startAt(text, at, end)
        || scene.tokenAt(at).filter(Subjects::opensPredicate).isPresent();
  }

  private static boolean opensPredicate(Token token) {
    return token.tag().equals("v") || token.isA("d") || token.isA("p");
  }
}

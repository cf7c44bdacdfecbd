package org.declgraph.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.declgraph.clause.Outline;
import org.declgraph.clause.Scene;
import org.declgraph.position.Attribution;
import org.declgraph.position.Position;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.text.place.Span;

/** What is understood of a sentence while its clauses are read one after the other. */
final class Discourse {
  private static final int BRIEF = 18;

  private final Passage passage;
  private final List<Position> positions = new ArrayList<>();
  private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
  private final List<Span> deeds = new ArrayList<>();
  private Speech speech;
  private Optional<Governor> governor;
  private Supplier<Optional<Role>> topic = Optional::empty;
  private Optional<Span> previous = Optional.empty();
  private int firstClause;
  private int commitments;

  Discourse(Passage passage) {
    this.passage = passage;
    this.speech = passage.carry().speech().resumed().seenFrom(Attribution.From.EARLIER_SENTENCE);
    this.governor = passage.carry().open();
    if (governor.isPresent()) {
      marks.add(Mark.LIST);
    }
  }

  Passage passage() {
    return passage;
  }

  Scene scene() {
    return passage.scene();
  }

  Outline outline() {
    return scene().outline();
  }

  String text() {
    return scene().text();
  }

  Holders parties() {
    return passage.parties();
  }

  boolean is(Mark mark) {
    return marks.contains(mark);
  }

  void mark(Mark mark) {
    marks.add(mark);
  }

  void markIf(boolean shown, Mark mark) {
    if (shown) {
      marks.add(mark);
    }
  }

  void set(Mark mark, boolean shown) {
    marks.remove(mark);
    markIf(shown, mark);
  }

  void drop(Set<Mark> gone) {
    marks.removeAll(gone);
  }

  Speech speech() {
    return speech;
  }

  void speak(Speech next) {
    speech = next;
  }

  /** The predicate in whose reach the next clause stands. */
  Optional<Governor> governor() {
    return governor;
  }

  void govern(Governor next) {
    governor = Optional.of(next);
  }

  void release() {
    governor = Optional.empty();
  }

  /** After a semicolon: a clause that is backed goes no further, nor does what somebody did. */
  void begin() {
    governor = governor.filter(open -> open.relation() != Relation.SUPPORTS);
    marks.remove(Mark.FOREIGN);
    deeds.clear();
  }

  /** Who is talked about where nothing is said of him yet. */
  Optional<Role> topic() {
    return topic.get();
  }

  /** Few clauses ask who was talked about in another, so it is told only then. */
  void talkAbout(Supplier<Optional<Role>> next) {
    topic = next;
  }

  /** The clause before. */
  Optional<Span> previous() {
    return previous;
  }

  /** All clauses before. */
  Optional<Span> before() {
    return previous.map(last -> new Span(firstClause, last.end()));
  }

  void enter(Span clause) {
    speech = speech.seenFrom(Attribution.From.EARLIER_CLAUSE);
    firstClause = previous.isEmpty() ? clause.start() : firstClause;
  }

  void leave(Span clause) {
    previous = Optional.of(clause);
  }

  /** What somebody who is no holder is said to do, clause by clause; two brief ones are one. */
  List<Span> deeds() {
    boolean brief = deeds.size() == 2 && deeds.stream().mapToInt(Span::length).sum() <= BRIEF;
    return brief ? List.of(new Span(deeds.get(0).start(), deeds.get(1).end())) : List.copyOf(deeds);
  }

  void note(Span deed) {
    deeds.add(deed);
  }

  void forgetDeeds() {
    deeds.clear();
  }

  int commitments() {
    return commitments;
  }

  void commit() {
    commitments++;
  }

  List<Position> positions() {
    return List.copyOf(positions);
  }

  boolean hasPositions() {
    return !positions.isEmpty();
  }

  /** The position that was read last. */
  Optional<Position> last() {
    return hasPositions() ? Optional.of(positions.get(positions.size() - 1)) : Optional.empty();
  }

  void add(Position position) {
    positions.add(position);
  }

  /** The last position's target goes on to a place. */
  void prolong(int end) {
    last().ifPresent(position -> positions.set(positions.size() - 1, prolonged(position, end)));
  }

  private static Position prolonged(Position last, int end) {
    return new Position(
        last.sentence(),
        last.stance(),
        last.roles(),
        new Span(last.target().start(), end),
        last.circumstances(),
        last.voice(),
        last.trace());
  }
}

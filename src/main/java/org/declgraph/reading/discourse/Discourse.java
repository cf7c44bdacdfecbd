package org.declgraph.reading.discourse;

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
public final class Discourse {
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

  public Discourse(Passage passage) {
    this.passage = passage;
    this.speech = passage.carry().speech().resumed().seenFrom(Attribution.From.EARLIER_SENTENCE);
    this.governor = passage.carry().open();
    if (governor.isPresent()) {
      marks.add(Mark.LIST);
    }
  }

  public Passage passage() {
    return passage;
  }

  public Scene scene() {
    return passage.scene();
  }

  public Outline outline() {
    return scene().outline();
  }

  public String text() {
    return scene().text();
  }

  public Holders parties() {
    return passage.parties();
  }

  public boolean is(Mark mark) {
    return marks.contains(mark);
  }

  public void mark(Mark mark) {
    marks.add(mark);
  }

  public void markIf(boolean shown, Mark mark) {
    if (shown) {
      marks.add(mark);
    }
  }

  public void set(Mark mark, boolean shown) {
    marks.remove(mark);
    markIf(shown, mark);
  }

  public void drop(Set<Mark> gone) {
    marks.removeAll(gone);
  }

  public Speech speech() {
    return speech;
  }

  public void speak(Speech next) {
    speech = next;
  }

  /** The predicate in whose reach the next clause stands. */
  public Optional<Governor> governor() {
    return governor;
  }

  public void govern(Governor next) {
    governor = Optional.of(next);
  }

  public void release() {
    governor = Optional.empty();
  }

  /** After a semicolon: a clause that is backed goes no further, nor does what somebody did. */
  public void begin() {
    governor = governor.filter(open -> open.relation() != Relation.SUPPORTS);
    marks.remove(Mark.FOREIGN);
    deeds.clear();
  }

  /** Who is talked about where nothing is said of him yet. */
  public Optional<Role> topic() {
    return topic.get();
  }

  /** Few clauses ask who was talked about in another, so it is told only then. */
  public void talkAbout(Supplier<Optional<Role>> next) {
    topic = next;
  }

  /** The clause before. */
  public Optional<Span> previous() {
    return previous;
  }

  /** All clauses before. */
  public Optional<Span> before() {
    return previous.map(last -> new Span(firstClause, last.end()));
  }

  public void enter(Span clause) {
    speech = speech.seenFrom(Attribution.From.EARLIER_CLAUSE);
    firstClause = previous.isEmpty() ? clause.start() : firstClause;
  }

  public void leave(Span clause) {
    previous = Optional.of(clause);
  }

  /** What somebody who is no holder is said to do, clause by clause; two brief ones are one. */
  public List<Span> deeds() {
    boolean brief = deeds.size() == 2 && deeds.stream().mapToInt(Span::length).sum() <= BRIEF;
    return brief ? List.of(new Span(deeds.get(0).start(), deeds.get(1).end())) : List.copyOf(deeds);
  }

  public void note(Span deed) {
    deeds.add(deed);
  }

  public void forgetDeeds() {
    deeds.clear();
  }

  public int commitments() {
    return commitments;
  }

  public void commit() {
    commitments++;
  }

  public List<Position> positions() {
    return List.copyOf(positions);
  }

  public boolean hasPositions() {
    return !positions.isEmpty();
  }

  /** The position that was read last. */
  public Optional<Position> last() {
    return hasPositions() ? Optional.of(positions.get(positions.size() - 1)) : Optional.empty();
  }

  void add(Position position) {
    positions.add(position);
  }

  /** The last position's target goes on to a place. */
  public void prolong(int end) {
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

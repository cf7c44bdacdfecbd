package org.declgraph.grammar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declgraph.clause.Outline;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.RuleRow;
import org.declgraph.cue.Turn;
import org.declgraph.text.place.Span;

/** Finds where the clauses of a sentence begin and end. */
public final class ClauseFinder {
  private static final String OPEN = "“";
  private static final String CLOSE = "”";
  private static final int LEAST_DECLARED = 8;
  private static final int LEAST_BEFORE = 4;

  private final List<OpenClause> openClauses;
  private final Turn itemMarker;
  private final Turn declaring;

  ClauseFinder(List<OpenClause> openClauses, RuleBook rules) {
    this.openClauses = List.copyOf(openClauses);
    this.itemMarker = rules.turn("item-marker");
    this.declaring = rules.turn("declaring");
  }

  /** Reads {@code open-clauses.csv} of a lexicon folder. */
  public static ClauseFinder load(Path lexicon, RuleBook rules) {
    List<OpenClause> rows =
        RuleRow.all(
            lexicon.resolve("open-clauses.csv"),
            OpenClause::of,
            "id",
            "opening",
            "closed",
            "closing",
            "example",
            "clause");
    return new ClauseFinder(rows, rules);
  }

  public List<OpenClause> openClauses() {
    return openClauses;
  }

  /** A sentence without the bullet or number that opens it, or the marks it is quoted by. */
  public Span afterMarker(String text) {
    Span all = new Span(0, text.length());
    Optional<Span> marker = itemMarker.in(text, all);
    boolean quoted = marker.isPresent() && text.startsWith(OPEN) && text.endsWith(CLOSE);
    int end = text.length() - (quoted ? CLOSE.length() : 0);
    return new Span(marker.map(Span::end).orElse(0), end);
  }

  /** The clauses of a stretch; one that a turn leaves open goes on to where it is closed. */
  public List<Span> clauses(Outline outline, Span within) {
    List<Span> clauses = new ArrayList<>();
    Optional<Span> open = Optional.empty();
    for (Span clause : outline.clauses(within)) {
      Span here = new Span(open.orElse(clause).start(), clause.end());
      if (leftOpen(outline.text(), here, within.end())) {
        open = Optional.of(here);
      } else {
        clauses.addAll(declarations(outline, here));
        open = Optional.empty();
      }
    }
    open.map(outline::clauses).ifPresent(clauses::addAll);
    return clauses;
  }

  private boolean leftOpen(String text, Span stretch, int end) {
    return stretch.end() < end - 1
        && openClauses.stream().anyMatch(turn -> turn.leavesOpen(text, stretch, end));
  }

  /** …并指出…, …及反对…: the conjunction and a verb of declaring open a clause of their own. */
  private List<Span> declarations(Outline outline, Span clause) {
    if (clause.length() <= LEAST_DECLARED) {
      return List.of(clause);
    }
    Span later = new Span(clause.start() + LEAST_BEFORE, clause.end());
    return declaring
        .part("joiner", outline.text(), later)
        .filter(joiner -> !outline.encloses(joiner.start()))
        .map(
            joiner ->
                List.of(
                    new Span(clause.start(), joiner.start()), new Span(joiner.end(), clause.end())))
        .orElse(List.of(clause));
  }
}

package org.declgraph.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.declgraph.corpus.ReadDeclaration;
import org.declgraph.corpus.ReadSentence;
import org.declgraph.declaration.Declaration;
import org.declgraph.entity.authority.Entity;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Family;
import org.declgraph.position.Judgement;
import org.declgraph.position.Position;
import org.declgraph.position.Review;
import org.declgraph.position.Stance;
import org.declgraph.rdf.name.Iris;
import org.declgraph.table.Problem;
import org.declgraph.text.Sentence;
import org.declgraph.text.place.Span;

/** Applies verdicts to declarations as they are read, and knows which it could apply. */
public final class Reviewer {
  private static final String JUDGED_WRONG = "judged wrong";

  private final Verdicts verdicts;
  private final Set<String> met = new HashSet<>();
  private final Map<String, Problem> problems = new HashMap<>();

  Reviewer(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** A declaration with the verdicts on its positions; the same however often it is asked for. */
  public ReadDeclaration review(ReadDeclaration read) {
    return new ReadDeclaration(
        read.declaration(),
        read.sentences().stream().map(sentence -> review(read.declaration(), sentence)).toList());
  }

  /**
   * What became of the verdicts.
   *
   * @param expected those on positions that should be there
   */
  public Reviewed reviewed(Predicate<String> expected) {
    Map<Long, Problem> unapplied = new TreeMap<>();
    for (Verdict verdict : verdicts.byPosition().values()) {
      String position = verdict.position();
      Problem problem =
          met.contains(position) || !expected.test(position)
              ? problems.get(position)
              : problem(verdict, "there is no such position any more");
      if (problem != null) {
        unapplied.put(verdict.row().line(), problem);
      }
    }
    return new Reviewed(met.size() - problems.size(), List.copyOf(unapplied.values()));
  }

  private static Problem problem(Verdict verdict, String message) {
    return new Problem(
        verdict.row().file(), verdict.row().line(), verdict.position() + ": " + message);
  }

  private ReadSentence review(Declaration declaration, ReadSentence read) {
    List<LinkedPosition> kept = new ArrayList<>();
    List<LinkedPosition> withdrawn = new ArrayList<>();
    for (LinkedPosition linked : read.positions()) {
      LinkedPosition reviewed = review(declaration, read, linked);
      boolean wrong = reviewed.review().filter(r -> r.judgement() == Judgement.WRONG).isPresent();
      (wrong ? withdrawn : kept).add(reviewed);
    }
    String reason = kept.isEmpty() && !withdrawn.isEmpty() ? JUDGED_WRONG : read.reason();
    return new ReadSentence(read.sentence(), read.form(), read.mentions(), kept, withdrawn, reason);
  }

  private LinkedPosition review(Declaration declaration, ReadSentence read, LinkedPosition linked) {
    String id = Iris.positionId(declaration, linked.position());
    Verdict verdict = verdicts.byPosition().get(id);
    if (verdict == null) {
      return linked;
    }
    met.add(id);
    Review review = new Review(verdict.judgement(), linked.position());
    if (!verdict.isCorrected()) {
      return new LinkedPosition(
          linked.position(), linked.issues(), linked.entities(), Optional.of(review));
    }
    Optional<Span> target = place(linked.position().sentence(), verdict.target());
    if (target.isEmpty()) {
      String message = "its sentence does not have “" + verdict.target() + "”";
      problems.put(id, problem(verdict, message));
    }
    return target
        .map(span -> corrected(read, linked, new Correction(verdict, span, review)))
        .orElse(linked);
  }

  private record Correction(Verdict verdict, Span target, Review review) {}

  private static LinkedPosition corrected(
      ReadSentence read, LinkedPosition linked, Correction correction) {
    Position old = linked.position();
    Position position =
        new Position(
            old.sentence(),
            stance(old.stance(), correction.verdict()),
            old.roles(),
            correction.target(),
            old.circumstances(),
            old.voice(),
            old.trace());
    return new LinkedPosition(
        position,
        linked.issues(),
        named(read, correction.target()),
        Optional.of(correction.review()));
  }

  /** The stance with another relation, which keeps its grade only within the family. */
  private static Stance stance(Stance old, Verdict verdict) {
    Family family = verdict.relation().family();
    OptionalInt strength = family == old.relation().family() ? old.strength() : OptionalInt.empty();
    return new Stance(verdict.relation(), strength, old.explicit(), old.reaffirmed());
  }

  private static List<Entity> named(ReadSentence read, Span target) {
    Set<String> seen = new HashSet<>();
    return read.mentions().stream()
        .filter(mention -> target.contains(mention.span()))
        .map(mention -> mention.entity())
        .filter(entity -> seen.add(entity.id()))
        .toList();
  }

  /** Where a sentence has some words, as it is read or as its source has them. */
  private static Optional<Span> place(Sentence sentence, String words) {
    int at = sentence.text().indexOf(words);
    if (at < 0 && sentence.quote().length() == sentence.text().length()) {
      at = sentence.quote().indexOf(words);
    }
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }
}

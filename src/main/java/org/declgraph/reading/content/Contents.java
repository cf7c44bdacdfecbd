package org.declgraph.reading.content;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.declgraph.cue.CueMatch;
import org.declgraph.cue.Cues;
import org.declgraph.cue.Frame;
import org.declgraph.cue.Turn;
import org.declgraph.grammar.NormMatch;
import org.declgraph.grammar.Norms;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.predicate.ClauseOpenings;
import org.declgraph.reading.predicate.Demands;
import org.declgraph.reading.predicate.Predicates;
import org.declgraph.reading.saying.Sayings;
import org.declgraph.text.place.Span;

/** Reads what a clause without cue at its head says: what ought to be, what something is worth. */
public final class Contents {
  private static final List<Frame> AFTER = List.of(Frame.AFTER);
  private static final int STRENGTH = 3;
  private static final String OUGHT = "应";
  private static final String OF = "的";

  private final Evidence evidence;
  private final Obligations obligations;
  private final Inclusions inclusions;
  private final Judgements judgements;
  private final Sayings sayings;
  private final ClauseOpenings clauseOpenings;
  private final Norms norms;
  private final Cues cues;
  private final List<String> afterWords;
  private final Turn anaphor;
  private final Words copulas;

  public Contents(Grammar grammar, Demands demands, Predicates predicates) {
    obligations = new Obligations(grammar, demands, predicates);
    inclusions = new Inclusions(grammar, predicates);
    evidence = new Evidence(grammar);
    judgements = new Judgements(grammar);
    sayings = new Sayings(grammar.rules());
    clauseOpenings = new ClauseOpenings(grammar.rules());
    norms = grammar.norms();
    cues = grammar.rules().cues();
    afterWords = cues.words(Frame.AFTER);
    anaphor = grammar.rules().turn("anaphor");
    copulas = grammar.rules().words("copula");
  }

  /** Reads a clause or what follows its subject. */
  public void read(Discourse discourse, Content clause) {
    Sayings.Saying saying = sayings.in(discourse.text(), clause.body());
    discourse.markIf(saying.said(), Mark.STATED);
    discourse.markIf(saying.again(), Mark.REAFFIRMED);
    Content content = new Content(saying.content(), clause.explicit() && !saying.said());
    if (content.body().isEmpty() || cueAfter(discourse, content.body())) {
      return;
    }
    Optional<NormMatch> norm = norms.in(discourse.outline(), content.body());
    if (norm.isPresent()) {
      obligations.read(discourse, obligations.of(discourse, norm.get(), content));
    } else if (!inclusions.read(discourse, content.body()) && !duty(discourse, content)) {
      judgements.read(discourse, content);
    }
  }

  /** Reads a clause that goes on with the last position's targets; whether it does. */
  public boolean readInclusion(Discourse discourse, Span clause) {
    return inclusions.read(discourse, clause);
  }

  public boolean isSomebodysDuty(Discourse discourse, Span clause) {
    return obligations.isSomebodys(discourse, clause);
  }

  /** Whether a clause says of its subject that it is not to be: …不可接受. */
  public boolean isRejected(Discourse discourse, Span clause) {
    return cueAfterIn(discourse, clause)
        .filter(match -> clause.end() - match.span().end() <= OF.length())
        .isPresent();
  }

  private Optional<CueMatch> cueAfterIn(Discourse discourse, Span body) {
    return afterWords.stream()
        .flatMap(word -> placeOf(discourse, word, body))
        .findFirst()
        .flatMap(place -> cues.at(discourse.text(), place, AFTER));
  }

  /** …不可接受: a cue that stands after its target. */
  private boolean cueAfter(Discourse discourse, Span body) {
    Optional<CueMatch> found = cueAfterIn(discourse, body);
    found.ifPresent(match -> judge(discourse, match, body));
    return found.isPresent();
  }

  private static Stream<Span> placeOf(Discourse discourse, String word, Span body) {
    int at = discourse.outline().find(word, body.start(), body.end());
    boolean alone = at == body.start() && !discourse.deeds().isEmpty();
    return at > body.start() || alone ? Stream.of(new Span(at, body.end())) : Stream.empty();
  }

  private void judge(Discourse discourse, CueMatch match, Span body) {
    discourse.mark(Mark.CUE);
    Span target = withoutCopula(discourse.text(), new Span(body.start(), match.span().start()));
    if (discourse.hasPositions() && anaphor.standsIn(discourse.text(), target)
        || isAttribute(discourse.text(), new Span(match.span().end(), body.end()))) {
      return;
    }
    boolean again = discourse.is(Mark.REAFFIRMED);
    Stance stance = new Stance(match.cue().relation(), match.cue().strength(), true, again);
    Basis basis = Basis.of(stance, match.trace(discourse.text()));
    if (target.isEmpty()) {
      discourse.deeds().forEach(deed -> evidence.addWhole(discourse, basis, deed));
      discourse.forgetDeeds();
    } else {
      evidence.addEach(discourse, basis, target);
    }
  }

  /** 实施不符合国际法的制裁: such words only characterise what follows. */
  private static boolean isAttribute(String text, Span after) {
    return after.length() > 1 && text.startsWith(OF, after.start());
  }

  /** 此类行径都|不会得逞, 定居点是|非法的: without 都 and 是. */
  private Span withoutCopula(String text, Span target) {
    int length = copulas.lengthBefore(text, target.start(), target.end());
    return length == 0
        ? target
        : withoutCopula(text, new Span(target.start(), target.end() - length));
  }

  /** 应尊重…，维护…: what ought to be goes on with another verb. */
  private boolean duty(Discourse discourse, Content content) {
    boolean goesOn =
        discourse.is(Mark.NORM)
            && !content.explicit()
            && clauseOpenings.isVerbal(discourse.scene(), content.body());
    if (goesOn) {
      boolean again = discourse.is(Mark.REAFFIRMED);
      Stance stance = new Stance(Relation.SUPPORTS, OptionalInt.of(STRENGTH), true, again);
      Span nowhere = new Span(content.body().start(), content.body().start());
      Trace trace = new Trace(OUGHT, nowhere, NormMatch.RULE);
      evidence.addEach(discourse, Basis.of(stance, trace), content.body());
    }
    return goesOn;
  }
}

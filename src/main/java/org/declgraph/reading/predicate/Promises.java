package org.declgraph.reading.predicate;

import java.util.OptionalInt;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Attribution;
import org.declgraph.position.Relation;
import org.declgraph.position.Stance;
import org.declgraph.position.Trace;
import org.declgraph.reading.discourse.Basis;
import org.declgraph.reading.discourse.Discourse;
import org.declgraph.reading.discourse.Evidence;
import org.declgraph.reading.discourse.Grammar;
import org.declgraph.reading.discourse.Mark;
import org.declgraph.reading.discourse.Speech;
import org.declgraph.target.Targets;
import org.declgraph.text.place.Span;

/** Reads promises whose verb is no cue of its own: 致力于寻找解决办法, 欢迎中方愿为…. */
public final class Promises {
  private static final int LEAST = 5;
  private static final String COLON = "：";
  private static final Stance STANCE =
      new Stance(Relation.COMMITS_TO, OptionalInt.empty(), true, false);

  /** 致力于多边主义: what an order or an aim is backed by. */
  private static final Stance BACKING =
      new Stance(Relation.SUPPORTS, OptionalInt.of(3), true, false);

  private final Evidence evidence;
  private final Targets targets;
  private final Words adverbs;
  private final Words reports;
  private final Words promises;
  private final Words welcomed;
  private final Turn sharedEffort;
  private final Turn pointer;
  private final Turn narrated;
  private final Turn firmPromise;
  private final Turn devotion;
  private final Turn orderOrAim;

  public Promises(Grammar grammar) {
    evidence = new Evidence(grammar);
    targets = grammar.targets();
    adverbs = grammar.rules().words("adverb");
    reports = grammar.rules().words("report");
    promises = grammar.rules().words("promise");
    welcomed = grammar.rules().words("welcomed-promise");
    sharedEffort = grammar.rules().turn("shared-effort");
    pointer = grammar.rules().turn("pointer");
    narrated = grammar.rules().turn("narrated");
    firmPromise = grammar.rules().turn("firm-promise");
    devotion = grammar.rules().turn("devotion");
    orderOrAim = grammar.rules().turn("order-or-aim");
  }

  /** Reads a promise that opens a clause; whether there is one. */
  public boolean read(Discourse discourse, Span clause) {
    String text = discourse.text();
    int at = afterAdverbs(text, clause);
    int end = at + promises.lengthAt(text, at, clause.end());
    if (end == at) {
      return false;
    }
    discourse.mark(Mark.PROMISED);
    Span promised = new Span(end, clause.end());
    if (saysNothing(text, promised)) {
      return false;
    }
    discourse.mark(Mark.CUE);
    place(discourse, new Span(at, end), targets.bare(text, promised));
    return true;
  }

  /** 同各国一道, 以下措施, 了六项举措, and what leads to a list. */
  private boolean saysNothing(String text, Span promised) {
    return promised.length() < LEAST
        || sharedEffort.standsIn(text, promised)
        || pointer.standsIn(text, promised)
        || narrated.standsIn(text, promised)
        || text.startsWith(COLON, promised.end());
  }

  private void place(Discourse discourse, Span cue, Span target) {
    String text = discourse.text();
    if (devotion.standsIn(text, cue) && orderOrAim.standsIn(text, target)) {
      evidence.addEach(discourse, basis(text, cue, BACKING, "devotion"), target);
    } else {
      discourse.commit();
      evidence.add(discourse, basis(text, cue, STANCE, "promise"), target);
    }
  }

  /** 承诺…, 决定将…: binds who spoke before, even where nobody is named again. */
  public boolean isFirm(Discourse discourse, Span clause) {
    String text = discourse.text();
    return !discourse.passage().news()
        && !discourse.is(Mark.FOREIGN)
        && firmPromise.standsIn(text, new Span(afterAdverbs(text, clause), clause.end()));
  }

  private int afterAdverbs(String text, Span clause) {
    int at = clause.start();
    int length = -1;
    while (length != 0 && !promises.startAt(text, at, clause.end())) {
      int report = reports.lengthAt(text, at, clause.end());
      length = Math.max(report, adverbs.lengthAt(text, at, clause.end()));
      at += length;
    }
    return at;
  }

  private static Basis basis(String text, Span cue, Stance stance, String rule) {
    return Basis.of(stance, new Trace(cue.in(text), cue, rule));
  }

  /** 欢迎中方愿为…: what is welcomed is another party's promise. */
  void readWelcomed(Discourse discourse, Span target) {
    String text = discourse.text();
    int start = target.start();
    int stop = start + discourse.parties().lengthAt(text, start, target.end());
    int end = stop + welcomed.lengthAt(text, stop, target.end());
    if (stop == start || end == stop) {
      return;
    }
    Speech before = discourse.speech();
    String party = text.substring(start, stop);
    discourse.speak(
        before.withHolders(
            discourse.parties().meaning(party).orElseThrow(), Attribution.subject(party)));
    Basis basis = basis(text, new Span(stop, end), STANCE, "welcomed-promise");
    evidence.add(discourse, basis, new Span(end, target.end()));
    discourse.speak(before);
  }
}

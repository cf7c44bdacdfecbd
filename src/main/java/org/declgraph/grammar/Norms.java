package org.declgraph.grammar;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.declgraph.clause.Outline;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.RuleRow;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Words;
import org.declgraph.text.place.Span;

/** Finds what ought to be: 应, 必须, 不得 outside words that only hold these characters. */
public final class Norms {
  private final Map<String, Norm> byWord;
  private final Words norms;
  private final Words others;
  private final Turn oughtTowards;
  private final Turn needOfDeed;
  private final Turn attributive;

  private Norms(List<Norm> all, RuleBook rules) {
    byWord = all.stream().collect(Collectors.toUnmodifiableMap(Norm::word, Function.identity()));
    norms = new Words(byWord.keySet());
    others = rules.words("not-norm");
    oughtTowards = rules.turn("ought-towards");
    needOfDeed = rules.turn("need-of-deed");
    attributive = rules.turn("attributive-norm");
  }

  /** Reads {@code norms.csv} of a lexicon folder. */
  public static Norms load(Path lexicon, RuleBook rules) {
    List<Norm> all =
        RuleRow.all(lexicon.resolve("norms.csv"), Norm::of, "word", "sense", "strength", "example");
    return new Norms(all, rules);
  }

  /** All words, in no order. */
  public List<Norm> all() {
    return List.copyOf(byWord.values());
  }

  /** Whether a word of obligation begins at a place. */
  public boolean startAt(String text, int at, int end) {
    return norms.startAt(text, at, end);
  }

  /** The first word of obligation in a stretch, outside marks. */
  public Optional<NormMatch> in(Outline outline, Span within) {
    String text = outline.text();
    int at = within.start();
    while (at < within.end()) {
      Span rest = new Span(at, within.end());
      int norm = norms.lengthAt(text, at, within.end());
      int other = otherAt(text, rest, norm > 0);
      int length = other > 0 ? 0 : norm;
      if (length > 0 && !outline.encloses(at) && !preceded(text, rest, within.start())) {
        Span place = new Span(at, at + length);
        return Optional.of(new NormMatch(byWord.get(place.in(text)), place));
      }
      at += Math.max(other, 1);
    }
    return Optional.empty();
  }

  /** The length of a word that only holds such characters; 应对…进行 and 需要得到… are none. */
  private int otherAt(String text, Span rest, boolean norm) {
    int word = others.lengthAt(text, rest.start(), rest.end());
    int length = norm ? Math.max(word, attribute(text, rest)) : word;
    boolean ought =
        length > 0 && (oughtTowards.standsIn(text, rest) || needOfDeed.standsIn(text, rest));
    return ought ? 0 : length;
  }

  /** The length of 不可剥夺的 before 权利: what only says of which kind something is. */
  private int attribute(String text, Span rest) {
    return attributive.in(text, rest).map(Span::length).orElse(0);
  }

  private boolean preceded(String text, Span rest, int from) {
    int at = rest.start();
    return at > from && others.contains(text.substring(at - 1, Math.min(at + 1, text.length())));
  }
}

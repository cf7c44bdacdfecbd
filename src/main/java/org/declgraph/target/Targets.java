package org.declgraph.target;

import java.util.Optional;
import java.util.regex.Matcher;
import org.declgraph.clause.Scene;
import org.declgraph.cue.RuleBook;
import org.declgraph.cue.Turn;
import org.declgraph.lexicon.Expression;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.place.Span;

/** Cuts a target down to the shortest words that name what is supported, opposed and so on. */
public final class Targets {
  private static final String MARKS = "，。；：、 ";
  private static final String DONE = "了";
  private static final String OF = "的";
  private static final String ITS_TITLE = "其《";
  private static final String ANY_TOO = "、任何";
  private static final int LEAST_DONE = 2;

  private final Words quantifiers;
  private final Words doings;
  private final Turn inclusion;
  private final Turn evilSuffix;
  private final Turn condition;
  private final Turn datedTitle;
  private final Turn unchanged;
  private final Turn any;
  private final Expression madeBy;

  public Targets(RuleBook rules) {
    quantifiers = rules.words("quantifier");
    doings = rules.words("doing");
    inclusion = rules.turn("inclusion");
    evilSuffix = rules.turn("evil-suffix");
    unchanged = rules.turn("unchanged");
    datedTitle = rules.turn("dated-title");
    condition = rules.turn("condition-before");
    any = rules.turn("any-of");
    String verbs = String.join("|", rules.terms().list("done-well"));
    madeBy =
        Expression.of("^(?!在|以|按)[^，、的《“]{0,24}?(?<verb>" + verbs + ")(?:并[^，、的《“]{2})?的(?=.{4,})");
  }

  /** The trimmed target; empty where nothing is left. */
  public Span trim(Scene scene, Span field, Relation relation) {
    String text = scene.text();
    Span span = blanks(text, field, MARKS + DONE);
    span = quantifier(text, withoutIts(text, span));
    if (relation.family() == Family.FAVOURS) {
      span = kept(text, inclusion(text, span));
    }
    if (relation.family() == Family.DISFAVOURS) {
      span = any(text, doing(text, span));
    }
    if (relation == Relation.SUPPORTS
        || relation == Relation.WELCOMES
        || relation == Relation.VALUES_HIGHLY) {
      span = made(scene, span);
    }
    return blanks(text, withoutDate(text, span), MARKS + DONE);
  }

  /** 其《议定书》 → 《议定书》. */
  private static Span withoutIts(String text, Span span) {
    return text.startsWith(ITS_TITLE, span.start()) ? new Span(span.start() + 1, span.end()) : span;
  }

  /** 2009年签署、2020年延期的《协定》 → 《协定》. */
  private Span withoutDate(String text, Span span) {
    return datedTitle.in(text, span).map(date -> new Span(date.end(), span.end())).orElse(span);
  }

  /** A stretch without the marks around it. */
  public Span bare(String text, Span span) {
    return blanks(text, span, MARKS);
  }

  /** 在确保安全的前提下打造…: without the condition. */
  public Span withoutCondition(String text, Span span) {
    return condition
        .in(text, span)
        .filter(found -> found.length() < span.length() - 2)
        .map(found -> new Span(found.end(), span.end()))
        .orElse(span);
  }

  private static Span blanks(String text, Span span, String before) {
    int start = span.start();
    int end = span.end();
    while (start < end && before.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** 包括关键基础设施在内的能源安全 → 能源安全. */
  private Span inclusion(String text, Span span) {
    return inclusion
        .in(text, span)
        .map(Span::end)
        .filter(end -> end < span.end())
        .map(end -> new Span(end, span.end()))
        .orElse(span);
  }

  /** 一个中国原则的立场不会改变 → 一个中国原则. */
  private Span kept(String text, Span span) {
    return unchanged
        .in(text, span)
        .filter(words -> words.start() > span.start())
        .map(words -> new Span(span.start(), words.start()))
        .orElse(span);
  }

  private Span quantifier(String text, Span span) {
    int length = quantifiers.lengthAt(text, span.start(), span.end());
    return length > 0 && length < span.length()
        ? new Span(span.start() + length, span.end())
        : span;
  }

  /** 任何单边制裁 → 单边制裁. */
  private Span any(String text, Span span) {
    return any.in(text, span)
        .filter(word -> word.end() < span.end())
        .filter(word -> !new Span(word.end(), span.end()).in(text).contains(ANY_TOO))
        .map(word -> new Span(word.end(), span.end()))
        .orElse(span);
  }

  /** 个别国家企图…的行为 → 个别国家企图…; 病毒溯源政治化图谋 → 病毒溯源政治化. */
  private Span doing(String text, Span span) {
    int length = doings.lengthBefore(text, span.start(), span.end());
    if (length == 0 || length >= span.length() - LEAST_DONE) {
      return span;
    }
    Span deed = new Span(span.start(), span.end() - length);
    if (text.startsWith(OF, deed.end() - 1)) {
      return new Span(deed.start(), deed.end() - 1);
    }
    return evilSuffix.standsIn(text, deed) ? deed : span;
  }

  /** 中方提出的全球文明倡议 → 全球文明倡议. */
  private Span made(Scene scene, Span span) {
    Optional<Matcher> found = madeBy.in(scene.text(), span.start(), span.end());
    return found.map(matcher -> unlessClause(scene, span, matcher)).orElse(span);
  }

  private static Span unlessClause(Scene scene, Span span, Matcher matcher) {
    Span maker = new Span(span.start(), matcher.start("verb"));
    boolean clause = scene.anyToken(maker, token -> token.tag().equals("v"));
    return clause ? span : new Span(matcher.end(), span.end());
  }
}

package org.declgraph.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.clause.Outline;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.text.Span;

/** Cuts a target down to the shortest words that name what is supported, opposed and so on. */
final class Targets {

  private final Words quantifiers;
  private final Words doings;
  private final Pattern madeBy;

  Targets(Terms terms) {
    quantifiers = terms.words("quantifier");
    doings = terms.words("doing");
    String verbs = String.join("|", terms.list("done-well"));
    madeBy = Pattern.compile("^[^，、的《“]{0,24}?(?<verb>" + verbs + ")(?:并[^，、的《“]{2})?的(?=.{4,})");
  }

  /** The trimmed target; empty where nothing is left. */
  Span trim(Scene scene, Span field, Relation relation) {
    Outline outline = scene.outline();
    Span span = blanks(outline.text(), field);
    span = quantifier(outline.text(), span);
    if (relation.family() == Family.FAVOURS) {
      span = inclusion(outline.text(), span);
    }
    if (relation.family() == Family.DISFAVOURS) {
      span = doing(outline.text(), span);
    }
    if (relation == Relation.SUPPORTS
        || relation == Relation.WELCOMES
        || relation == Relation.VALUES_HIGHLY) {
      span = made(scene, span);
    }
    return blanks(outline.text(), span);
  }

  private static Span blanks(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && "，。；：、 了".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "，。；：、 ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(start, end);
  }

  /** 包括关键基础设施在内的能源安全 → 能源安全. */
  private static Span inclusion(String text, Span span) {
    int end = text.indexOf("在内的", span.start());
    return text.startsWith("包括", span.start()) && end > 0 && end + 3 < span.end()
        ? new Span(end + 3, span.end())
        : span;
  }

  private Span quantifier(String text, Span span) {
    int length = quantifiers.lengthAt(text, span.start(), span.end());
    return length > 0 && length < span.length()
        ? new Span(span.start() + length, span.end())
        : span;
  }

  /** 个别国家企图…的行为 → 个别国家企图…; 病毒溯源政治化图谋 → 病毒溯源政治化. */
  private Span doing(String text, Span span) {
    int length = doings.lengthBefore(text, span.start(), span.end());
    if (length == 0 || length >= span.length() - 2) {
      return span;
    }
    int end = span.end() - length;
    boolean modified = text.charAt(end - 1) == '的';
    boolean suffix = text.charAt(end - 1) == '化' || text.startsWith("主义", end - 2);
    return modified ? new Span(span.start(), end - 1) : suffix ? new Span(span.start(), end) : span;
  }

  /** 中方提出的全球文明倡议 → 全球文明倡议. */
  private Span made(Scene scene, Span span) {
    Matcher matcher = madeBy.matcher(span.in(scene.text()));
    if (!matcher.find()) {
      return span;
    }
    Span maker = new Span(span.start(), span.start() + matcher.start("verb"));
    boolean clause =
        scene.tokens().stream().anyMatch(t -> maker.contains(t.span()) && t.tag().equals("v"));
    return clause ? span : new Span(span.start() + matcher.end(), span.end());
  }
}

package org.declgraph.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.declgraph.entity.authority.Entity;
import org.declgraph.lexicon.Expression;

/** The date that a text gives a document: 2001年7月16日签署的《…》. */
final class Signing {
  private static final Expression DATED =
      Expression.of(
          "(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:于|在)?[^，。；、《》]{0,8}?"
              + "(?:签署|签订|发表|通过|缔结|达成|公布|发布)的(?:[^，。；、《》]{0,8})?[《“]?$");

  private Signing() {}

  /**
   * The date that stands before a title.
   *
   * @param title where the title begins in the sentence
   */
  static Optional<LocalDate> before(String sentence, int title) {
    return DATED.in(sentence, 0, title).flatMap(Signing::date);
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The entity with the date, unless a list gave it one. */
  static Entity signed(Entity entity, LocalDate date) {
    Map<String, String> facts = new LinkedHashMap<>(entity.facts());
    facts.putIfAbsent("signed", date.toString());
    return new Entity(
        entity.id(), entity.type(), entity.nameZh(), entity.nameEn(), entity.canonical(), facts);
  }
}

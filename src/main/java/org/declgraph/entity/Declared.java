package org.declgraph.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.name.Candidate;
import org.declgraph.entity.word.Sense;
import org.declgraph.text.place.Span;

/** What a declaration itself has said of names so far: short names it defines, what it named. */
final class Declared {
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^[》”]?（(?:以?下(?:简|统)?称|简称)(?:为|作)?[“《]([^”》（）]{1,20})[”》](?:或[“《]([^”》]{1,20})[”》])?）");
  private static final Pattern TITLE_IN_BRACKETS = Pattern.compile("^[》”]?（《([^《》（）]{2,12})》）");
  private static final Pattern LATIN_IN_BRACKETS =
      Pattern.compile("^[》”]?（([A-Z][A-Za-z0-9+\\-—]{1,11})）");
  private static final Pattern CHINESE_IN_BRACKETS =
      Pattern.compile("^[》”]?（(?:简称)?“?([\\p{IsHan}—]{2,8})”?）");

  /** Words for the parties themselves, which name no entity. */
  private static final Pattern PARTIES = Pattern.compile(".*方|我们|各国|两国|成员国|会员国");

  private static final Pattern COMMON =
      Pattern.compile("[本该]?(?:组织|论坛|联盟|机制|机构|峰会|会议|委员会|理事会|倡议|秘书处|平台|项目)");

  private static final Pattern LAST_BRACKETS = Pattern.compile("（[^（）]*）$");

  private final Map<String, Entity> aliases = new LinkedHashMap<>();

  /** The aliases that are names wherever they stand. */
  private final Map<String, Entity> heard = new LinkedHashMap<>();

  private final List<Entity> named = new ArrayList<>();

  /** Learns from a mention: that it was named, and what name the text gives it next. */
  void learn(String text, Mention mention) {
    Entity entity = mention.entity();
    named.add(entity);
    int end = mention.span().end();
    if (isBracketed(text, end)) {
      learnBracketed(text.substring(end), entity);
    }
  }

  private static boolean isBracketed(String text, int end) {
    boolean marked = text.startsWith("》", end) || text.startsWith("”", end);
    return text.startsWith("（", marked ? end + 1 : end);
  }

  private void learnBracketed(String after, Entity entity) {
    Matcher definition = DEFINITION.matcher(after);
    if (definition.find()) {
      define(definition.group(1), entity);
      Optional.ofNullable(definition.group(2)).ifPresent(second -> define(second, entity));
    }
    Stream.of(TITLE_IN_BRACKETS, LATIN_IN_BRACKETS).forEach(p -> first(p, after, entity));
    Matcher chinese = CHINESE_IN_BRACKETS.matcher(after);
    if (chinese.find() && abbreviates(chinese.group(1), entity.canonical())) {
      define(chinese.group(1), entity);
    }
  }

  private void first(Pattern pattern, String after, Entity entity) {
    Matcher matcher = pattern.matcher(after);
    if (matcher.find()) {
      define(matcher.group(1), entity);
    }
  }

  private void define(String alias, Entity entity) {
    if (!PARTIES.matcher(alias).matches()) {
      aliases.put(alias, entity);
      if (!isCommon(alias)) {
        heard.put(alias, entity);
      }
    }
  }

  /** Whether the characters of a short name stand in the full one, in order. */
  private static boolean abbreviates(String shortName, String name) {
    int from = 0;
    for (char c : shortName.toCharArray()) {
      from = name.indexOf(c, from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return shortName.length() < name.length();
  }

  /** Candidates for the names defined so far. */
  List<Candidate> in(String text) {
    List<Candidate> candidates = new ArrayList<>();
    heard.forEach(
        (alias, entity) -> {
          for (int i = text.indexOf(alias); i >= 0; i = text.indexOf(alias, i + 1)) {
            Span span = new Span(i, i + alias.length());
            candidates.add(Candidate.known(span, entity, "defined"));
          }
        });
    return candidates;
  }

  /** 组织 or 公约 by itself is heard in other words: only in marks, or after 本 and 该, is it a name. */
  private static boolean isCommon(String alias) {
    return DocumentKind.is(alias) || COMMON.matcher(alias).matches();
  }

  /** What a title that is only the name of a kind of document (《纲要》) stands for. */
  Optional<Entity> titled(String title) {
    return Optional.ofNullable(aliases.get(title)).or(() -> last(EntityType.TREATY, title));
  }

  /** What a word that points back stands for: 本组织 the one most often named, 该组织 the last. */
  Optional<Entity> meant(String word, Sense.Anaphor anaphor) {
    if (aliases.containsKey(word)) {
      return Optional.of(aliases.get(word));
    }
    return word.startsWith("本")
        ? mostNamed(anaphor.type(), anaphor.ending())
        : last(anaphor.type(), anaphor.ending());
  }

  private Optional<Entity> mostNamed(EntityType type, String ending) {
    return named.stream()
        .filter(e -> e.type() == type && endsWith(e, ending))
        .collect(Collectors.groupingBy(e -> e, LinkedHashMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The last entity named of a type whose name has an ending. */
  Optional<Entity> last(EntityType type, String ending) {
    for (int i = named.size() - 1; i >= 0; i--) {
      Entity entity = named.get(i);
      if (entity.type() == type && endsWith(entity, ending)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private static boolean endsWith(Entity entity, String ending) {
    return withoutBrackets(entity.canonical()).endsWith(ending)
        || withoutBrackets(entity.nameZh()).endsWith(ending);
  }

  private static String withoutBrackets(String name) {
    return name.endsWith("）") ? LAST_BRACKETS.matcher(name).replaceFirst("") : name;
  }
}

package org.declgraph.entity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declgraph.entity.authority.Authority;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.entity.authority.Folding;
import org.declgraph.entity.authority.Slug;
import org.declgraph.entity.name.KnownNames;
import org.declgraph.entity.word.NameWords;
import org.declgraph.entity.word.Sense.Organ;

/** Gives a name that no list has its entity: the same for every spelling of the name. */
final class Coining {
  private static final Pattern RESOLUTION =
      Pattern.compile("(.*?)第?(\\d+(?:/\\d+)?)(?:（(\\d{4})）)?号决议");
  private static final Pattern GENERAL_ASSEMBLY = Pattern.compile(".*大会.*|联大.*|\\d+/\\d+");
  private static final Pattern OUTER_MARKS = Pattern.compile("^[《“]([^《》“”]*)[》”]$");
  private static final Pattern MARKS = Pattern.compile("[《》〈〉“”]");

  private static final int LONGEST_PREFIX = 16;

  private final Authority authority;
  private final NameWords words;

  Coining(Authority authority, NameWords words) {
    this.authority = authority;
    this.words = words;
  }

  Entity of(String surface, EntityType type) {
    String name = inFull(OUTER_MARKS.matcher(Folding.of(surface)).replaceFirst("$1"));
    return authority
        .find(name)
        .filter(entity -> entity.type() == type)
        .or(() -> resolution(name))
        .or(() -> person(name, type))
        .or(() -> organ(name))
        .orElseGet(() -> made(name, type));
  }

  /** 上合组织宪章 is 上海合作组织宪章: the organisation that a name begins with has its usual name. */
  private String inFull(String name) {
    for (int end = Math.min(name.length() - 1, LONGEST_PREFIX); end > 1; end--) {
      Optional<Entity> prefix = authority.find(name.substring(0, end));
      if (prefix.isPresent()) {
        Entity entity = prefix.get();
        boolean body = entity.type() == EntityType.ORGANISATION;
        return body ? Folding.of(entity.nameZh()) + name.substring(end) : name;
      }
    }
    return name;
  }

  private static Entity made(String name, EntityType type) {
    String canonical =
        Numerals.arabic(MARKS.matcher(name).replaceAll("")).replaceFirst("^俄中", "中俄");
    return new Entity(
        Slug.ofChinese(canonical), type, name, "", name.replaceFirst("^俄中", "中俄"), Map.of());
  }

  private static Optional<Entity> resolution(String name) {
    Matcher matcher = RESOLUTION.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group(2);
    boolean assembly = number.contains("/") || GENERAL_ASSEMBLY.matcher(matcher.group(1)).matches();
    return Optional.of(resolution(number, assembly));
  }

  private static Entity resolution(String number, boolean assembly) {
    String body = assembly ? "联合国大会" : "联合国安全理事会";
    return new Entity(
        (assembly ? "unga" : "unsc") + "-resolution-" + number.replace("/", "-"),
        EntityType.TREATY,
        (assembly ? "联合国大会" : "联合国安理会") + "第" + number + "号决议",
        (assembly ? "UN General Assembly" : "UN Security Council") + " resolution " + number,
        body + "第" + number + "号决议",
        Map.of());
  }

  /** 弗·弗·普京 is the 普京 of the lists if his first name may begin with 弗. */
  private Optional<Entity> person(String name, EntityType type) {
    int dot = name.lastIndexOf('·');
    if (type != EntityType.PERSON || dot < 0) {
      return Optional.empty();
    }
    return authority
        .find(name.substring(dot + 1))
        .filter(e -> e.type() == EntityType.PERSON)
        .filter(e -> !e.canonical().contains("·") || e.canonical().charAt(0) == name.charAt(0));
  }

  /** An organ named without its country is China's: these are Chinese texts. */
  private Optional<Entity> organ(String name) {
    Optional<Organ> organ = words.organ(name);
    return authority.byId("china").flatMap(c -> organ.map(o -> KnownNames.organOf(c, o)));
  }
}

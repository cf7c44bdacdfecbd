package org.declgraph.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declgraph.declaration.Declaration;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.position.Family;
import org.declgraph.position.Relation;
import org.declgraph.position.Role;
import org.declgraph.text.place.Span;

/**
 * What holders claim at an occasion, once however often it is said.
 *
 * @param declaration the declaration that says it
 * @param date the occasion's, in ISO form
 * @param words the words and entities by which targets are compared, each once, in order
 */
public record Claim(
    Declaration declaration, String date, LinkedPosition stated, List<String> words) {
  /** How many characters before a favoured target may hold a turn of meaning. */
  private static final int BEFORE_TARGET = 4;

  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]");

  public Claim {
    words = List.copyOf(words);
  }

  /** The holders' English names, in order. */
  public List<String> holders() {
    return stated.position().roles().holders().stream().map(Entity::label).sorted().toList();
  }

  public Relation relation() {
    return stated.position().stance().relation();
  }

  public Family family() {
    return relation().family();
  }

  /** Its grade; empty where it is only implied. */
  public OptionalInt strength() {
    return isImplied() ? OptionalInt.empty() : stated.position().stance().strength();
  }

  public boolean isImplied() {
    return !stated.position().stance().explicit();
  }

  public String target() {
    return stated.position().targetText();
  }

  /**
   * The words in which turns of meaning are looked for: the target, and, where it is favoured, the
   * words of its clause just before it, since {@code 防止} may stand outside the target.
   */
  public String turning() {
    String text = stated.position().sentence().text();
    Span target = stated.position().target();
    int start = target.start();
    int reach = family() == Family.FAVOURS ? BEFORE_TARGET : 0;
    while (start > Math.max(0, target.start() - reach) && isWord(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, target.end());
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The target without punctuation: what makes two wordings the same. */
  public String bareTarget() {
    return MARKS.matcher(target()).replaceAll("");
  }

  public String cue() {
    return stated.position().trace().cue();
  }

  /** Who is urged, as the sentence has it; empty where nobody is. */
  public String addressee() {
    return stated.position().roles().addressee().map(Role::wording).orElse("");
  }

  /** Whether another claim is addressed to somebody else, both by name. */
  boolean urgesAnother(Claim other) {
    Optional<Entity> mine = named(this);
    Optional<Entity> theirs = named(other);
    return mine.isPresent()
        && theirs.isPresent()
        && !mine.orElseThrow().id().equals(theirs.orElseThrow().id());
  }

  /** Whether both targets name countries, and none in common: 叙利亚主权, and 利比亚主权. */
  boolean isOnOtherCountries(Claim other) {
    Set<String> mine = countries();
    Set<String> theirs = other.countries();
    return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
  }

  private Set<String> countries() {
    return stated.entities().stream()
        .filter(entity -> entity.facts().containsKey("iso3166"))
        .map(Entity::id)
        .collect(Collectors.toSet());
  }

  private static Optional<Entity> named(Claim claim) {
    return claim
        .stated
        .position()
        .roles()
        .addressee()
        .map(Role::entity)
        .filter(entity -> entity.type() != EntityType.UNNAMED);
  }

  public List<String> issues() {
    return stated.issues();
  }

  /** The one stated in stronger words; the first where neither is. */
  public Claim stronger(Claim other) {
    return other.strength().orElse(0) > strength().orElse(0) ? other : this;
  }
}

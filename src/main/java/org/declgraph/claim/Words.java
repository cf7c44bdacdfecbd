package org.declgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declgraph.entity.authority.Entity;
import org.declgraph.entity.authority.EntityType;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.text.Tagger;
import org.declgraph.text.Token;

/**
 * The words of targets by which they are compared: entities and content words, but no turns of
 * meaning, which say what is done and not to what.
 */
final class Words {
  /** Prefix of what is spoken of by name, a document or an event: no word begins with it. */
  static final String NAME = "name:";

  /** Prefix of who or where is spoken of: an organisation, a country, an addressee. */
  static final String ACTOR = "actor:";

  private static final Set<EntityType> THINGS =
      Set.of(EntityType.TREATY, EntityType.INITIATIVE, EntityType.EVENT);

  /** HanLP's tags of words without content: punctuation, particles, prepositions, conjunctions. */
  private static final List<String> EMPTY = List.of("w", "u", "p", "c", "y", "e", "o", "x");

  private final Tagger tagger;
  private final ClaimLexicon lexicon;
  private final Map<String, Set<String>> known = new HashMap<>();

  Words(ClaimLexicon lexicon, Tagger tagger) {
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  /** Those of a position, each once, sorted. */
  List<String> of(LinkedPosition stated) {
    Set<String> words =
        new TreeSet<>(known.computeIfAbsent(stated.position().targetText(), this::in));
    stated.entities().forEach(entity -> words.add(prefix(entity) + entity.id()));
    stated.position().roles().addressee().ifPresent(role -> words.add(ACTOR + role.wording()));
    return List.copyOf(words);
  }

  private static String prefix(Entity entity) {
    return THINGS.contains(entity.type()) ? NAME : ACTOR;
  }

  private Set<String> in(String target) {
    Set<String> words = new TreeSet<>();
    for (Token token : tagger.tag(lexicon.withoutTurns(target))) {
      if (EMPTY.stream().noneMatch(token::isA)) {
        words.add(token.word());
      }
    }
    return words;
  }
}

package org.declgraph.cue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.declgraph.position.Relation;

/**
 * A row of {@code cues.csv}: words by which a holder takes a position.
 *
 * @param id names the rule
 * @param words the words, each a cue by itself
 * @param strength the grade without an adverb; empty where the relation has none
 * @param traits what else is peculiar to the words
 * @param notBefore what may not follow the words, where they would be part of another word
 * @param example a sentence that the row must read
 * @param target what it must find there
 * @param counterExample a sentence that the row must leave alone; may be empty
 */
public record Cue(
    String id,
    List<String> words,
    Frame frame,
    Relation relation,
    OptionalInt strength,
    Set<Trait> traits,
    List<String> notBefore,
    String example,
    String target,
    String counterExample) {
  public Cue {
    words = List.copyOf(words);
    traits = Set.copyOf(traits);
    notBefore = List.copyOf(notBefore);
  }

  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** Whether a holder binds itself by the words, if it promises: 将加强…, 愿推动…. */
  public boolean isCommitment() {
    return relation == Relation.COMMITS_TO || relation == Relation.COOPERATES_ON;
  }
}

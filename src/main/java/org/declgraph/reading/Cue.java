package org.declgraph.reading;

import java.util.List;
import java.util.OptionalInt;
import org.declgraph.position.Relation;

/**
 * A row of {@code cues.csv}: words by which a holder takes a position.
 *
 * @param id names the rule
 * @param words the words, each a cue by itself
 * @param strength the grade without an adverb; empty where the relation has none
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
    List<String> notBefore,
    String example,
    String target,
    String counterExample) {
  public Cue {
    words = List.copyOf(words);
    notBefore = List.copyOf(notBefore);
  }
}

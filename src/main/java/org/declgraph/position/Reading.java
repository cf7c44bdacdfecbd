package org.declgraph.position;

import java.util.List;
import org.declgraph.entity.Mention;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;

/**
 * What was read from one sentence.
 *
 * @param mentions in order of their place
 * @param positions in order of their place
 * @param reason why there is no position; empty where there is one. A {@code title}, {@code
 *     heading}, {@code signature}, {@code dateline} or {@code caption} has none; of running text
 *     {@code list lead}, {@code fact stated}, {@code narration}, {@code cue without target}, {@code
 *     act of others}, {@code cue not the predicate}, {@code no cue}
 */
public record Reading(
    Sentence sentence, Form form, List<Mention> mentions, List<Position> positions, String reason) {
  public Reading {
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
  }
}

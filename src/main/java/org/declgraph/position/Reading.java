package org.declgraph.position;

import java.util.List;
import org.declgraph.entity.Mention;
import org.declgraph.text.Form;
import org.declgraph.text.Sentence;

/**
 * What was read from one sentence.
 *
 * @param mentions in order of their place
 * @param positions in order of their place
 * @param reason why there is no position ({@code narration}, {@code heading}, {@code no cue},
 *     {@code cue without target}); empty where there is one
 */
public record Reading(
    Sentence sentence, Form form, List<Mention> mentions, List<Position> positions, String reason) {
  public Reading {
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
  }
}

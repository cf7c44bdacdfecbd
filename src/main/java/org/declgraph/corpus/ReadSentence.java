package org.declgraph.corpus;

import java.util.List;
import org.declgraph.entity.Mention;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.text.Form;
import org.declgraph.text.Sentence;

/**
 * A sentence with all that was read from it.
 *
 * @param reason why there is no position; empty where there is one
 */
public record ReadSentence(
    Sentence sentence,
    Form form,
    List<Mention> mentions,
    List<LinkedPosition> positions,
    String reason) {
  public ReadSentence {
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
  }
}

package org.declgraph.corpus;

import java.util.List;
import org.declgraph.entity.Mention;
import org.declgraph.issue.LinkedPosition;
import org.declgraph.text.Sentence;
import org.declgraph.text.layout.Form;

/**
 * A sentence with all that was read from it.
 *
 * @param withdrawn the positions that an analyst judged wrong
 * @param reason why there is no position; empty where there is one
 */
public record ReadSentence(
    Sentence sentence,
    Form form,
    List<Mention> mentions,
    List<LinkedPosition> positions,
    List<LinkedPosition> withdrawn,
    String reason) {
  public ReadSentence {
    mentions = List.copyOf(mentions);
    positions = List.copyOf(positions);
    withdrawn = List.copyOf(withdrawn);
  }

  /** A sentence of which no analyst has judged a position wrong. */
  public ReadSentence(
      Sentence sentence,
      Form form,
      List<Mention> mentions,
      List<LinkedPosition> positions,
      String reason) {
    this(sentence, form, mentions, positions, List.of(), reason);
  }

  /** The same, with another reason. */
  ReadSentence because(String other) {
    return new ReadSentence(sentence, form, mentions, positions, withdrawn, other);
  }
}

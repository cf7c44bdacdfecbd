package org.declgraph.evaluation.gold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declgraph.evaluation.figure.Bigrams;

/**
 * One annotated text.
 *
 * @param sentences by id, in the order of the text
 * @param entities empty where the text's entities were not annotated
 */
public record GoldDocument(
    String id,
    Map<String, String> sentences,
    List<JudgedRow> positions,
    Optional<List<Named>> entities) {
  public GoldDocument {
    positions = List.copyOf(positions);
    entities = entities.map(List::copyOf);
  }

  /** A surface form and its type. */
  public record Named(String surface, String type) {}

  /** The whole text as it is compared. */
  public String plainText() {
    return Bigrams.plain(String.join("", sentences.values()));
  }
}

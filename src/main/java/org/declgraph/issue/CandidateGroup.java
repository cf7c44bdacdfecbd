package org.declgraph.issue;

import java.util.List;
import java.util.stream.Collectors;
import org.declgraph.position.Position;

/**
 * Positions on something that the scheme has no issue for, as a row that the scheme could take.
 *
 * @param id a readable id that the scheme does not have
 * @param zh the word that most of them share
 * @param en its English name where an authority list knows one
 * @param broader the group of the scheme that their surroundings speak of most; may be empty
 * @param keywords the words that tell them from other positions, the most frequent first
 * @param entities the ids of the entities that do
 * @param positions in order of the corpus
 */
public record CandidateGroup(
    String id,
    String zh,
    String en,
    String broader,
    List<String> keywords,
    List<String> entities,
    List<Position> positions) {
  private static final int QUOTES = 3;

  public CandidateGroup {
    keywords = List.copyOf(keywords);
    entities = List.copyOf(entities);
    positions = List.copyOf(positions);
  }

  /** The columns of {@link #cells}: those of {@code issues.csv}. */
  public static List<String> columns() {
    return IssueScheme.COLUMNS;
  }

  /** The row to paste; its note has the number of positions and the first quotes. */
  public List<String> cells() {
    return List.of(
        id, zh, en, broader, String.join(";", keywords), String.join(";", entities), "", note());
  }

  private String note() {
    return positions.stream()
        .limit(QUOTES)
        .map(Position::sentence)
        .map(sentence -> "“" + sentence.quote() + "”")
        .distinct()
        .collect(Collectors.joining(" ", positions.size() + " positions: ", ""));
  }
}

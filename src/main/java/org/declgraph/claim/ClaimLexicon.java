package org.declgraph.claim;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/**
 * What the comparing of claims knows of the language: values of {@code shift.csv}, turns of meaning
 * of {@code turns.csv} with their senses (防止, 企图, 政治化), and the verbs of {@code outcomes.csv} that
 * say that what was asked for has come about (加入, then 成为).
 */
public record ClaimLexicon(
    Map<String, Row> values, Map<String, String> turns, Map<String, Set<String>> outcomes) {
  private static final Set<Relation> ASKING =
      Set.of(Relation.SUPPORTS, Relation.URGES, Relation.COMMITS_TO, Relation.COOPERATES_ON);

  public ClaimLexicon {
    values = Map.copyOf(values);
    turns = Map.copyOf(turns);
    outcomes = Map.copyOf(outcomes);
  }

  /**
   * Reads the tables of a lexicon folder.
   *
   * @throws org.declgraph.table.TableException naming every row that cannot be used
   */
  public static ClaimLexicon load(Path lexicon) {
    Table values = Table.read(lexicon.resolve("shift.csv"), "id", "value");
    Table turns = Table.read(lexicon.resolve("turns.csv"), "id", "word", "sense");
    Table outcomes = Table.read(lexicon.resolve("outcomes.csv"), "id", "asked", "reached");
    return new ClaimLexicon(
        values.rows().stream().collect(Collectors.toMap(row -> row.get("id"), row -> row)),
        turns.rows().stream()
            .collect(Collectors.toMap(row -> row.get("word"), row -> row.get("sense"))),
        outcomes.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("asked"),
                    Collectors.mapping(row -> row.get("reached"), Collectors.toSet()))));
  }

  /**
   * The number of a row of {@code shift.csv}.
   *
   * @throws org.declgraph.table.TableException if it is none
   */
  public double number(String id) {
    Row row = row(id);
    try {
      return Double.parseDouble(row.get("value"));
    } catch (NumberFormatException e) {
      throw row.problem("no number: " + row.get("value"));
    }
  }

  /** The words of a row of {@code shift.csv}. */
  public List<String> words(String id) {
    return row(id).list("value");
  }

  private Row row(String id) {
    Row row = values.get(id);
    if (row == null) {
      throw new IllegalArgumentException("shift.csv has no row " + id);
    }
    return row;
  }

  /** The turns of meaning that one of two targets has and the other has not. */
  public Set<String> turnsApart(String target, String other) {
    return turns.keySet().stream()
        .filter(turn -> target.contains(turn) != other.contains(turn))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The turns of one sense in a target: of {@code misuse} 政治化 and 双重标准. */
  public Set<String> turns(String sense, String target) {
    return turns.entrySet().stream()
        .filter(turn -> turn.getValue().equals(sense) && target.contains(turn.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The target without its turns: what is politicised, prevented, attempted. */
  public String withoutTurns(String target) {
    String rest = target;
    for (String turn : new TreeSet<>(turns.keySet())) {
      rest = rest.replace(turn, "，");
    }
    return rest;
  }

  /** Whether what the first claim asks for is what the second welcomes as done. */
  public boolean cameAbout(Claim asked, Claim reached) {
    return ASKING.contains(asked.relation())
        && reached.relation() == Relation.WELCOMES
        && words("still-to-come").stream().noneMatch(reached.target()::contains)
        && outcomes.entrySet().stream()
            .filter(verb -> asked.turning().contains(verb.getKey()))
            .anyMatch(verb -> verb.getValue().stream().anyMatch(reached.turning()::contains));
  }
}

package org.declgraph.shift;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declgraph.claim.Claim;
import org.declgraph.claim.ClaimLexicon;
import org.declgraph.position.Relation;
import org.declgraph.table.Row;
import org.declgraph.table.Table;

/**
 * What the naming of steps knows of the language: how claims compare, and the verbs of {@code
 * outcomes.csv} that say that what was asked for has come about (加入, then 成为).
 */
public record ShiftLexicon(ClaimLexicon claims, Map<String, Set<String>> outcomes) {
  private static final Set<Relation> ASKING =
      Set.of(Relation.SUPPORTS, Relation.URGES, Relation.COMMITS_TO, Relation.COOPERATES_ON);

  public ShiftLexicon {
    outcomes = Map.copyOf(outcomes);
  }

  public static ShiftLexicon of(Table values, Table turns, Table outcomes) {
    Map<String, Set<String>> reached = new LinkedHashMap<>();
    for (Row row : outcomes.rows()) {
      reached.computeIfAbsent(row.get("asked"), k -> new TreeSet<>()).add(row.get("reached"));
    }
    return new ShiftLexicon(ClaimLexicon.of(values, turns), reached);
  }

  /** Whether what the first claim asks for is what the second welcomes as done. */
  public boolean cameAbout(Claim asked, Claim reached) {
    return ASKING.contains(asked.relation())
        && reached.relation() == Relation.WELCOMES
        && claims.words("still-to-come").stream().noneMatch(reached.target()::contains)
        && outcomes.entrySet().stream()
            .filter(verb -> asked.target().contains(verb.getKey()))
            .anyMatch(verb -> verb.getValue().stream().anyMatch(reached.target()::contains));
  }
}

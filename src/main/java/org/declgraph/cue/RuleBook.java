package org.declgraph.cue;

import java.nio.file.Path;
import org.declgraph.lexicon.Terms;
import org.declgraph.lexicon.Words;

/** The tables of rules of a lexicon folder, read once. */
public record RuleBook(
    Terms terms, Turns turns, Cues cues, Assessments assessments, Grades grades) {

  /**
   * Reads the tables.
   *
   * @throws org.declgraph.table.TableException naming every row of a table that is wrong
   */
  public static RuleBook load(Path lexicon) {
    return new RuleBook(
        Terms.load(lexicon),
        Turns.load(lexicon),
        Cues.load(lexicon),
        Assessments.load(lexicon),
        Grades.load(lexicon));
  }

  /** The word class of a name. */
  public Words words(String list) {
    return terms.words(list);
  }

  /** The turn with an id. */
  public Turn turn(String id) {
    return turns.named(id);
  }
}

package org.declgraph.shift;

import java.util.List;
import java.util.Map;
import org.declgraph.text.Tagger;

/**
 * What the finding of steps is given besides the declarations.
 *
 * @param issueWords the names and words of each issue itself (伊朗核问题, 伊核), by its id
 */
public record ShiftRules(
    ShiftLexicon lexicon, Map<String, List<String>> issueWords, Tagger tagger) {
  public ShiftRules {
    issueWords = Map.copyOf(issueWords);
  }

  List<String> wordsOf(String issue) {
    return issueWords.getOrDefault(issue, List.of());
  }
}

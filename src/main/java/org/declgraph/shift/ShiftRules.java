package org.declgraph.shift;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declgraph.claim.ClaimLexicon;
import org.declgraph.issue.Issue;
import org.declgraph.issue.IssueScheme;
import org.declgraph.text.Tagger;

/**
 * What the finding of steps is given besides the declarations.
 *
 * @param issueWords the names and words of each issue itself (伊朗核问题, 伊核), by its id
 */
public record ShiftRules(
    ClaimLexicon lexicon, Map<String, List<String>> issueWords, Tagger tagger) {
  public ShiftRules {
    issueWords = Map.copyOf(issueWords);
  }

  /**
   * Reads what a lexicon folder says of steps and issues.
   *
   * @throws org.declgraph.table.TableException naming every row that cannot be used
   */
  public static ShiftRules load(Path lexicon) {
    IssueScheme scheme = IssueScheme.load(lexicon);
    Map<String, List<String>> words =
        scheme.issues().stream()
            .collect(Collectors.toMap(Issue::id, issue -> scheme.keywords(issue.id())));
    return new ShiftRules(ClaimLexicon.load(lexicon), words, new Tagger());
  }

  /** Whether an issue is one of the scheme: of a mere candidate no text can be silent. */
  boolean knows(String issue) {
    return issueWords.containsKey(issue);
  }

  List<String> wordsOf(String issue) {
    return issueWords.getOrDefault(issue, List.of());
  }
}

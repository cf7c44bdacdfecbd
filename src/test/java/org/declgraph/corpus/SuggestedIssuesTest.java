package org.declgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declgraph.issue.Candidates;
import org.declgraph.issue.Considered;
import org.declgraph.issue.IssueScheme;
import org.declgraph.table.Table;
import org.declgraph.table.TableWriter;
import org.declgraph.text.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The seeds as the program reads them, under a scheme that lacks ten of its issues. */
class SuggestedIssuesTest {
  private static final Path LEXICON = Path.of("seeds/lexicon");
  private static final int FIRST = 15;

  /** Issues taken out of the scheme, and the words by which one knows that they have come back. */
  private static final Map<String, String> TAKEN_OUT =
      Map.of(
          "korean-peninsula", "半岛",
          "energy", "能源",
          "sports", "体育",
          "outer-space", "外空",
          "education", "留学|高校|教育",
          "biodiversity", "生物多样性",
          "agriculture", "农产品|农业|粮食",
          "syria", "叙利亚",
          "iran-nuclear", "伊朗核问题",
          "tourism", "旅游");

  @Test
  void issuesTakenOutOfTheSchemeAreSuggestedFirst(@TempDir Path lexicon) throws IOException {
    copyWithout(lexicon);
    Corpus corpus = new CorpusReader(lexicon).read(List.of(Path.of("seeds/declarations")));
    List<Considered> positions =
        corpus.declarations().stream()
            .flatMap(declaration -> declaration.sentences().stream())
            .flatMap(s -> s.positions().stream().map(p -> new Considered(p, s.mentions())))
            .toList();
    Candidates candidates = Candidates.load(lexicon, IssueScheme.load(lexicon), new Tagger());

    List<String> first =
        candidates.of(positions).stream()
            .limit(FIRST)
            .map(group -> String.join(" ", group.keywords()))
            .toList();

    TAKEN_OUT.forEach(
        (issue, words) ->
            assertTrue(
                first.stream().anyMatch(Pattern.compile(words).asPredicate()),
                () -> issue + " is not among " + first));
  }

  private static void copyWithout(Path lexicon) throws IOException {
    try (Stream<Path> files = Files.list(LEXICON)) {
      for (Path file : files.toList()) {
        Files.copy(file, lexicon.resolve(file.getFileName()));
      }
    }
    Table scheme = Table.read(LEXICON.resolve("issues.csv"));
    try (Writer out = Files.newBufferedWriter(lexicon.resolve("issues.csv"));
        TableWriter writer = new TableWriter(out, scheme.columns())) {
      scheme.rows().stream()
          .filter(row -> !TAKEN_OUT.containsKey(row.get("id")))
          .map(row -> scheme.columns().stream().map(row::get).toList())
          .forEach(writer::write);
    }
  }
}

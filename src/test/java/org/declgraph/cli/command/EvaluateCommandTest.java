package org.declgraph.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.declgraph.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GOLD = "src/test/resources/evaluation/gold";
  @TempDir Path folder;

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Run run = Run.of("evaluate", "no/such/folder");
    assertEquals(new Run(1, "", "no/such/folder: is no folder of annotated texts\n"), run);
  }

  @Test
  void whatToEvaluateByMustBeSaid() {
    assertEquals(2, Run.of("evaluate").status());
  }

  @Test
  void aMissingCorpusOrLexiconIsNamed() {
    Run corpus = Run.of("evaluate", GOLD, "--corpus", "no/such/corpus");
    assertEquals(new Run(1, "", "no/such/corpus: does not exist\n"), corpus);
    Run lexicon = Run.of("evaluate", GOLD, "--lexicon", "no/such/lexicon");
    assertEquals(new Run(1, "", "no/such/lexicon: is no folder of lexicon files\n"), lexicon);
  }

  @Test
  void whatIsReadAndWhatIsMissedStandsInTheLists() throws IOException {
    Path text = folder.resolve("statement.txt");
    Files.writeString(
        text,
        """
        中华人民共和国和法兰西共和国联合声明

        双方支持联合国在国际事务中发挥中心作用，反对将人权政治化，反对干涉别国内政。
        双方敦促有关国家停止部署反导系统。
        """);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Run run =
          Run.of("evaluate", GOLD, "--corpus", text.toString(), "--rules", "--misses", "--false");
      assertEquals(0, run.status(), run.err());
      assertTrue(run.out().startsWith("documents: first second\nstance (strict)        P 1.000"));
      assertTrue(run.out().contains("first-004 China welcomes 甲方主办国际会议  (nothing read)"));
      assertTrue(run.out().contains("no declaration at hand carries the text “second”"));
    } finally {
      Locale.setDefault(usual);
    }
  }
}

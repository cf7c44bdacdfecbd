package org.declgraph.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.declgraph.cli.terminal.Terminal;
import org.declgraph.corpus.Corpus;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class CorpusReportTest {
  private static List<String> lines(Corpus corpus, Ansi ansi) {
    return new CorpusReport(corpus.overview(), new Terminal(System.out, System.err, ansi)).lines();
  }

  @Test
  void eachFileSaysWhatItWasFoundToBe() {
    assertEquals(
        """
        Files 文件
          clean.txt
            法兰西共和国声明
              2024-05-06 · 巴黎 · France · partial unilateral statement
              1 section · 1 sentence · 1 entity · 1 position
              2024-05-06-statement
          copy.txt  GB18030
            another copy of 2024-05-06-statement (87 % of its text)

        Positions 立场
          supports  支持  1  ▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇▇

        Doubtful 存疑
          2024-05-06-statement: the date is taken from the dateline""",
        String.join("\n", lines(Sample.corpus(), Ansi.OFF)));
  }

  @Test
  void coloursStandOnlyWhereAskedFor() {
    assertTrue(String.join("", lines(Sample.corpus(), Ansi.ON)).contains("\u001b["));
    assertTrue(!String.join("", lines(Sample.corpus(), Ansi.OFF)).contains("\u001b["));
  }
}

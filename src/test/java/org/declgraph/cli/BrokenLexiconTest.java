package org.declgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenLexiconTest {
  @TempDir private Path folder;
  private Path lexicon;

  @BeforeEach
  void aLexiconToBreak() throws IOException {
    lexicon = Files.createDirectory(folder.resolve("lexicon"));
    try (var files = Files.list(Path.of("seeds/lexicon"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, lexicon.resolve(file.getFileName()));
      }
    }
  }

  private Run explain() {
    return Run.of("explain", "双方反对霸权主义。", "--lexicon", lexicon.toString());
  }

  /** Adds a row and gives the line it stands on. */
  private int add(String file, String row) throws IOException {
    Path table = lexicon.resolve(file);
    List<String> lines = Files.readAllLines(table);
    Files.writeString(table, String.join("\n", lines) + "\n" + row + "\n");
    return lines.size() + 1;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "name-patterns.csv # bad,号决议,(号决议,Treaty,x,x # pattern: “(号决议” is no regular expression",
        "name-suffixes.csv # bad,论坛,C,1,[,,Event,x,x # body: “[” is no regular expression",
        "name-suffixes.csv # bad,论坛,C,one,,,Event,x,x # least: “one” is no whole number",
        "name-quotes.csv # bad,inside,战略,Plan,x,x # type: “Plan” is none of Organisation, Treaty",
        "anaphora.csv # 该物,Thing, # type: “Thing” is none of Organisation, Treaty",
        "patterns.csv # bad,*,x,x # pattern: “*” is no regular expression",
        "assessments.csv # bad,(?<target>.,supports,true,3,,x,x # pattern: “(?<target>.” is no",
        "open-clauses.csv # bad,(,表示,表示,x,x # opening: “(” is no regular expression",
        "furniture.csv # bad,line,credit,),x # pattern: “)” is no regular expression"
      })
  void aCellThatCannotBeUsedIsNamedByFileLineAndColumn(String file, String row, String problem)
      throws IOException {
    int line = add(file, row);
    Run run = explain();
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith(file + ":" + line + ": " + problem), run.err());
  }

  @Test
  void allBadRowsOfATableAreNamedAtOnce() throws IOException {
    add("name-patterns.csv", "bad,号决议,(,Treaty,x,x");
    add("name-patterns.csv", "worse,号决议,[,Treaty,x,x");
    assertEquals(2, explain().err().lines().count());
  }

  @Test
  void aTableInAnotherEncodingIsNamedWithWhatToDo() throws IOException {
    Path cues = lexicon.resolve("cues.csv");
    Files.write(cues, Files.readString(cues).getBytes(Charset.forName("GB18030")));
    Run run = explain();
    assertEquals(1, run.status());
    assertTrue(run.err().contains("cues.csv: is not in UTF-8; save it as “CSV UTF-8”"), run.err());
  }
}
